package care.plumbline.outcomes.overview.web;

import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.TreatmentOption;
import care.plumbline.outcomes.overview.Overview;
import care.plumbline.outcomes.overview.Overview.OpenCourse;
import care.plumbline.outcomes.report.PatientReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything about a patient on one page.
///
/// @param elicitation never-asked, asked-and-none, implied-by-clinician or stated; absent while nobody told
record OverviewView(
        String patient,
        LocalDate asOf,
        String notice,
        @Nullable String elicitation,
        List<MemberView> careTeam,
        List<GoalSummary> goals,
        List<CourseSummary> courses,
        List<OutlookSummary> outlooks,
        List<LatestView> latest,
        List<AskedView> assessments,
        List<QuestionView> questions,
        List<OptionView> options,
        List<FoundView> findings,
        List<StepView> nextSteps) {

    static OverviewView of(Overview overview) {
        var asked = overview.elicitation();
        return new OverviewView(
                overview.patient(),
                overview.asOf(),
                PatientReport.NOTICE,
                asked == null ? null : asked.state(),
                overview.team().stream()
                        .map(member -> MemberView.of(member, overview.providers()))
                        .toList(),
                overview.goals().stream().map(GoalSummary::of).toList(),
                overview.courses().stream().map(CourseSummary::of).toList(),
                overview.outlooks().stream().map(OutlookSummary::of).toList(),
                overview.latest().stream().map(LatestView::of).toList(),
                overview.asked().stream().map(AskedView::of).toList(),
                overview.questions().stream().map(QuestionView::of).toList(),
                overview.options().stream().map(OptionView::of).toList(),
                overview.findings().stream()
                        .flatMap(found -> found.all().stream()
                                .filter(Findings.Finding::open)
                                .map(one -> FoundView.of(found.about(), one)))
                        .toList(),
                overview.steps().stream().map(StepView::of).toList());
    }

    /// A member of the care team on the day.
    record MemberView(String provider, @Nullable String name, String role, LocalDate from) {

        static MemberView of(CareTeam.Membership member, Map<String, Provider> providers) {
            Provider known = providers.get(member.provider());
            return new MemberView(member.provider(), known == null ? null : known.name(), member.role(), member.from());
        }
    }

    /// A goal in short.
    record GoalSummary(
            String goal,
            String kind,
            String statement,
            String measure,
            BigDecimal target,
            @Nullable LocalDate due,
            LocalDate statedOn,
            String lifecycle) {

        static GoalSummary of(Goal goal) {
            return new GoalSummary(
                    goal.goal(),
                    goal.kind(),
                    goal.statement(),
                    goal.measure(),
                    goal.target(),
                    goal.due(),
                    goal.statedOn(),
                    goal.lifecycle());
        }
    }

    /// A course in short, with where it stands on each measure.
    record CourseSummary(
            String course,
            String treatment,
            @Nullable String name,
            String provider,
            List<String> goals,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endReason,
            List<VerdictView> judgements) {

        static CourseSummary of(OpenCourse open) {
            Course course = open.course();
            var ending = course.ending();
            var treatment = open.treatment();
            return new CourseSummary(
                    course.course(),
                    course.treatment().treatment(),
                    treatment == null ? null : treatment.name(),
                    course.provider(),
                    course.goals(),
                    course.startedOn(),
                    ending == null ? null : ending.on(),
                    ending == null ? null : ending.reason(),
                    open.judgements().stream().map(VerdictView::of).toList());
        }
    }

    /// What the patient said last about a goal.
    record OutlookSummary(
            String goal,
            @Nullable String course,
            @Nullable BigDecimal hope,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            LocalDate statedOn) {

        static OutlookSummary of(Outlook outlook) {
            return new OutlookSummary(
                    outlook.goal(),
                    outlook.course(),
                    outlook.hope(),
                    outlook.expected(),
                    outlook.likelihood(),
                    outlook.statedOn());
        }
    }

    /// The last score on a measure.
    record LatestView(String measure, BigDecimal score, LocalDate observedOn, String measurement) {

        static LatestView of(Score score) {
            return new LatestView(score.measure(), score.value(), score.observedOn(), score.measurement());
        }
    }

    /// A treatment that was discussed and is not decided on.
    record OptionView(String option, String treatment, LocalDate discussedOn, String by) {

        static OptionView of(TreatmentOption option) {
            return new OptionView(option.option(), option.treatment(), option.discussedOn(), option.by());
        }
    }

    /// Something found in a goal, an outlook or a course that nobody has looked at.
    record FoundView(
            String about,
            String rule,
            @Nullable String words,
            @Nullable String band) {

        static FoundView of(String about, Findings.Finding finding) {
            return new FoundView(about, finding.rule(), finding.words(), finding.band());
        }
    }
}
