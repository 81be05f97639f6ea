package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.casefile.CaseFile;
import care.plumbline.outcomes.casefile.Facts;
import care.plumbline.outcomes.casefile.KeptAssessment;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Question;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.TreatmentOption;
import care.plumbline.outcomes.schedule.Assessment;
import care.plumbline.outcomes.schedule.AssessmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case file as it is stored, one document per patient.
///
/// @param questions absent, as are options, findings and assessments, in files from before there were any
/// @param dueSince the day since which the oldest score is due: the work lists read by it
/// @param overdueSince the same for scores that are overdue
/// @param conclusions absent in documents from before they were kept, until the next review
public record CaseFileDocument(
        String patient,
        List<GoalDocument> goals,
        List<OutlookDocument> outlooks,
        List<CourseDocument> courses,
        @Nullable CareTeamDocument careTeam,
        List<ScoresDocument> scores,
        List<JudgementDocument> judgements,
        @Nullable List<QuestionDocument> questions,
        @Nullable List<OptionDocument> options,
        @Nullable ElicitationDocument elicitation,
        @Nullable List<FindingsDocument> findings,
        @Nullable List<AssessmentDocument> assessments,
        @Nullable LocalDate dueSince,
        @Nullable LocalDate overdueSince,
        @Nullable Long contributionsVersion,
        @Nullable Instant contributedAt,
        @Nullable LocalDate reviewOn,
        @Nullable ConclusionsDocument conclusions) {

    static CaseFileDocument of(CaseFile file) {
        Facts facts = file.facts();
        Stamp contributed = file.contributed();
        return new CaseFileDocument(
                file.patient(),
                facts.all(Goal.class).stream().map(GoalDocument::of).toList(),
                facts.all(Outlook.class).stream().map(OutlookDocument::of).toList(),
                facts.all(Course.class).stream().map(CourseDocument::of).toList(),
                facts.careTeam().map(CareTeamDocument::of).orElse(null),
                ScoresDocument.of(facts.all(Score.class)),
                file.judgements().stream().map(JudgementDocument::of).toList(),
                facts.all(Question.class).stream().map(QuestionDocument::of).toList(),
                facts.all(TreatmentOption.class).stream()
                        .map(OptionDocument::of)
                        .toList(),
                facts.elicitation().map(ElicitationDocument::of).orElse(null),
                facts.all(Findings.class).stream().map(FindingsDocument::of).toList(),
                file.assessments().stream().map(AssessmentDocument::of).toList(),
                since(file, AssessmentState.DUE),
                since(file, AssessmentState.OVERDUE),
                contributed == null ? null : contributed.version(),
                contributed == null ? null : contributed.at(),
                file.reviewOn(),
                ConclusionsDocument.of(file.conclusions()));
    }

    CaseFile caseFile() {
        List<Fact> facts = new ArrayList<>();
        goals.forEach(goal -> facts.add(goal.goal()));
        outlooks.forEach(outlook -> facts.add(outlook.outlook()));
        courses.forEach(course -> facts.add(course.course()));
        if (careTeam != null) {
            facts.add(careTeam.careTeam());
        }
        if (elicitation != null) {
            facts.add(elicitation.elicitation());
        }
        orNone(questions).forEach(question -> facts.add(question.question()));
        orNone(options).forEach(option -> facts.add(option.option()));
        orNone(findings).forEach(found -> facts.add(found.findings()));
        scores.forEach(packed -> facts.addAll(packed.unpacked()));
        return new CaseFile(
                patient,
                Facts.of(facts),
                judgements.stream().map(JudgementDocument::kept).toList(),
                orNone(assessments).stream().map(AssessmentDocument::kept).toList(),
                conclusions == null ? List.of() : conclusions.kept(),
                contributionsVersion == null || contributedAt == null
                        ? null
                        : new Stamp(contributionsVersion, contributedAt),
                reviewOn);
    }

    private static <T> List<T> orNone(@Nullable List<T> stored) {
        return stored == null ? List.of() : stored;
    }

    private static @Nullable LocalDate since(CaseFile file, AssessmentState state) {
        return file.assessments().stream()
                .map(KeptAssessment::assessment)
                .filter(one -> one.state() == state)
                .map(Assessment::since)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
