package care.plumbline.outcomes.report;

import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.NotStated;
import care.plumbline.outcomes.judgement.ProviderExpectation;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays out who expected what of one course: also those of the team who said nothing.
final class Cells {

    private final Course course;
    private final Treatment treatment;
    private final List<CareTeam.Membership> team;
    private final Roles roles;

    /// @param team the whole one; looked at on the day of the first session, or today while that is to come
    Cells(Course course, Treatment treatment, CareTeam team, LocalDate asOf) {
        this.course = course;
        this.treatment = treatment;
        this.team = team.on(course.startedOn() == null ? asOf : course.startedOn());
        this.roles = new Roles(Set.of(course.provider()), this.team);
    }

    List<Cell> of(Goal goal, List<Comparison> comparisons) {
        List<Cell> cells = new ArrayList<>();
        comparisons.forEach(comparison -> cells.add(cell(goal, comparison)));
        for (CareTeam.Membership member : team) {
            boolean there = cells.stream()
                    .anyMatch(cell -> member.provider()
                            .equals(cell.comparison().expectation().provider()));
            if (!there) {
                cells.add(silent(goal, member));
            }
        }
        return cells.stream().sorted(Comparator.comparing(Cell::role)).toList();
    }

    /// Where no goal uses the measure nobody but the evidence speaks of it.
    List<Cell> ofEvidence(Judgement judgement) {
        return judgement.comparisons().stream()
                .map(comparison -> new Cell(Role.EVIDENCE, comparison, null, evidence(judgement.measure())))
                .toList();
    }

    private Cell cell(Goal goal, Comparison comparison) {
        Expectation expected = comparison.expectation();
        return switch (expected.book()) {
            case PATIENT -> new Cell(Role.PATIENT, comparison, null, null);
            case PROVIDER ->
                new Cell(
                        roles.of(expected.provider()),
                        comparison,
                        text(goal, expected).orElse(null),
                        null);
            case EVIDENCE -> new Cell(Role.EVIDENCE, comparison, null, evidence(goal.measure()));
        };
    }

    private Cell silent(Goal goal, CareTeam.Membership member) {
        Expectation none = Expectation.none(Book.PROVIDER, member.provider(), goal.goal(), NotStated.NOT_SAID);
        return new Cell(roles.of(member.provider()), Comparison.missing(none), null, null);
    }

    private Optional<String> text(Goal goal, Expectation expected) {
        return course.expectations().stream()
                .filter(said -> said.goal().equals(goal.goal()))
                .filter(said -> said.provider().equals(expected.provider()))
                .filter(said -> said.statedOn().equals(expected.statedOn()))
                .reduce((one, last) -> last)
                .map(ProviderExpectation::text);
    }

    private @Nullable Evidence evidence(String measure) {
        return treatment.evidenceOn(measure).orElse(null);
    }
}
