package care.plumbline.outcomes.overview;

import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Elicitation;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Question;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.judgement.TreatmentOption;
import care.plumbline.outcomes.schedule.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything about one patient on one page, as of a day.
///
/// @param elicitation whether the patient was asked for goals; absent while nobody told
/// @param team those who belong to it on the day, the primary care provider first
/// @param outlooks of each goal what was stated last
/// @param latest the last score on each measure
/// @param asked the scores that are due or overdue
/// @param questions those that wait for an answer
/// @param options those on which nothing is decided, or that are to be looked at again
/// @param findings those that nobody has looked at
/// @param steps what is to be done, by whom
public record Overview(
        String patient,
        LocalDate asOf,
        @Nullable Elicitation elicitation,
        List<CareTeam.Membership> team,
        Map<String, Provider> providers,
        List<Goal> goals,
        List<OpenCourse> courses,
        List<Outlook> outlooks,
        List<Score> latest,
        List<Assessment> asked,
        List<Question> questions,
        List<TreatmentOption> options,
        List<Findings> findings,
        List<NextStep> steps) {

    /// A course with what was judged of it.
    ///
    /// @param treatment absent until the catalogue has told of it
    /// @param judgements one per measure
    public record OpenCourse(Course course, @Nullable Treatment treatment, List<Judgement> judgements) {

        public OpenCourse {
            judgements = List.copyOf(judgements);
        }
    }

    public Overview {
        team = List.copyOf(team);
        providers = Map.copyOf(providers);
        goals = List.copyOf(goals);
        courses = List.copyOf(courses);
        outlooks = List.copyOf(outlooks);
        latest = List.copyOf(latest);
        asked = List.copyOf(asked);
        questions = List.copyOf(questions);
        options = List.copyOf(options);
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }
}
