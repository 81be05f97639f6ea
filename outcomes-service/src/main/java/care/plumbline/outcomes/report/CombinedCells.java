package care.plumbline.outcomes.report;

import care.plumbline.outcomes.conclusion.CombinedResult;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.NotStated;
import care.plumbline.outcomes.report.Cell.OfCourse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays out who expected what of a combination. Only an outlook that names no course is about all of it. What providers
/// and studies say is about one treatment: it is shown beside, and neither added up nor taken for the whole, since each
/// figure already holds the natural course and whatever else was done.
final class CombinedCells {

    private final List<Course> courses;
    private final CaseJudgement judged;
    private final List<CareTeam.Membership> team;
    private final Roles roles;

    /// @param team who belonged to it on the first day of the combination
    CombinedCells(List<Course> courses, CaseJudgement judged, List<CareTeam.Membership> team) {
        this.courses = courses;
        this.judged = judged;
        this.team = team;
        Set<String> delivering = courses.stream().map(Course::provider).collect(Collectors.toSet());
        this.roles = new Roles(delivering, team);
    }

    List<Cell> of(Goal goal, CombinedResult result) {
        List<Cell> cells = new ArrayList<>();
        cells.add(patients(goal, result.patient()));
        for (String provider : providers(goal)) {
            cells.add(providers(goal, provider));
        }
        cells.add(evidences(goal));
        return cells.stream().sorted(Comparator.comparing(Cell::role)).toList();
    }

    private Cell patients(Goal goal, Comparison whole) {
        List<OfCourse> said = said(goal, one -> one.book() == Book.PATIENT)
                .filter(CombinedCells::isStated)
                .filter(one -> !Objects.equals(
                        one.comparison().expectation().source(),
                        whole.expectation().source()))
                .toList();
        boolean ofPartsOnly = whole.expectation().notStated() == NotStated.NOT_ASKED && !said.isEmpty();
        Comparison comparison = ofPartsOnly
                ? Comparison.missing(Expectation.none(Book.PATIENT, null, goal.goal(), NotStated.PARTS_ONLY))
                : whole;
        return new Cell(Role.PATIENT, comparison, null, null, said);
    }

    /// Who delivers a part, who said something of one, and who belonged to the team.
    private Set<String> providers(Goal goal) {
        Set<String> all = new LinkedHashSet<>();
        courses.forEach(course -> all.add(course.provider()));
        said(goal, one -> one.book() == Book.PROVIDER)
                .flatMap(one -> Stream.ofNullable(one.comparison().expectation().provider()))
                .forEach(all::add);
        team.forEach(member -> all.add(member.provider()));
        return all;
    }

    private Cell providers(Goal goal, String provider) {
        List<OfCourse> all = said(goal, one -> provider.equals(one.provider())).toList();
        List<OfCourse> stated = all.stream().filter(CombinedCells::isStated).toList();
        boolean late = all.stream().anyMatch(one -> why(one) == NotStated.TOO_LATE);
        NotStated reason = stated.isEmpty() ? late ? NotStated.TOO_LATE : NotStated.NOT_SAID : NotStated.PARTS_ONLY;
        return new Cell(
                roles.of(provider),
                Comparison.missing(Expectation.none(Book.PROVIDER, provider, goal.goal(), reason)),
                null,
                null,
                stated);
    }

    /// The evidence speaks of a measure, whichever goal uses it.
    private Cell evidences(Goal goal) {
        List<OfCourse> stated = courses.stream()
                .flatMap(course -> comparisons(course, goal)
                        .filter(one -> one.expectation().book() == Book.EVIDENCE)
                        .limit(1)
                        .map(one -> new OfCourse(course.course(), one)))
                .filter(CombinedCells::isStated)
                .toList();
        NotStated reason = stated.isEmpty() ? NotStated.NO_EVIDENCE : NotStated.PARTS_ONLY;
        return new Cell(
                Role.EVIDENCE,
                Comparison.missing(Expectation.none(Book.EVIDENCE, null, goal.goal(), reason)),
                null,
                null,
                stated);
    }

    /// Of single courses for the goal, in their order.
    private Stream<OfCourse> said(Goal goal, Predicate<Expectation> whose) {
        return courses.stream()
                .flatMap(course -> comparisons(course, goal)
                        .filter(one -> goal.goal().equals(one.expectation().goal()))
                        .filter(one -> whose.test(one.expectation()))
                        .map(one -> new OfCourse(course.course(), one)));
    }

    private Stream<Comparison> comparisons(Course course, Goal goal) {
        return judged.find(course.course(), goal.measure()).stream().flatMap(one -> one.comparisons().stream());
    }

    private static @Nullable NotStated why(OfCourse one) {
        return one.comparison().expectation().notStated();
    }

    /// Words or a likelihood without a score are something, too.
    private static boolean isStated(OfCourse one) {
        NotStated why = why(one);
        return why == null || why == NotStated.WITHOUT_SCORE;
    }
}
