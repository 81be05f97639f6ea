package care.plumbline.outcomes.report;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.CombinedResult;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.CourseTiming;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.CombinationReport.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lays out what ran together, goal by goal. Everything given is as of the day of the report.
final class CombinationReporting {

    private final CaseFacts facts;
    private final CaseJudgement judged;
    private final List<Combination> combinations;
    private final Catalogue catalogue;
    private final CareTeam team;

    CombinationReporting(
            CaseFacts facts, CaseJudgement judged, List<Combination> combinations, Catalogue catalogue, CareTeam team) {
        this.facts = facts;
        this.judged = judged;
        this.combinations =
                combinations.stream().filter(one -> one.courses().size() > 1).toList();
        this.catalogue = catalogue;
        this.team = team;
    }

    /// Those with a course that is for the goal, in the order of time.
    List<CombinationReport> of(Goal goal, OutcomeMeasure measure) {
        return combinations.stream()
                .filter(one ->
                        courses(one).stream().anyMatch(course -> course.goals().contains(goal.goal())))
                .map(one -> report(one, goal, measure))
                .toList();
    }

    private CombinationReport report(Combination one, Goal goal, OutcomeMeasure measure) {
        Optional<CombinedResult> result = one.results().stream()
                .filter(each -> each.goal().equals(goal.goal()))
                .findFirst();
        List<Course> courses = courses(one);
        return new CombinationReport(
                one,
                measure,
                courses.stream()
                        .map(course -> new Part(
                                course, catalogue.find(course.treatment()).orElse(null)))
                        .toList(),
                result.orElse(null),
                result.flatMap(found ->
                                new Hopes(facts.outlooks()).of(found.patient(), Observed.of(one, found), measure))
                        .orElse(null),
                scores(one, goal.measure()),
                result.map(found -> new CombinedCells(courses, judged, team.on(one.from())).of(goal, found))
                        .orElse(List.of()));
    }

    private List<Course> courses(Combination one) {
        return facts.courses().stream()
                .filter(course -> one.courses().contains(course.course()))
                .sorted(Comparator.comparing(Course::course))
                .toList();
    }

    private List<Score> scores(Combination one, String measure) {
        LocalDate to = one.to();
        return facts.scores()
                .between(
                        measure,
                        one.from().minusDays(CourseTiming.BASELINE_DAYS),
                        to == null || to.isAfter(judged.asOf()) ? judged.asOf() : to);
    }
}
