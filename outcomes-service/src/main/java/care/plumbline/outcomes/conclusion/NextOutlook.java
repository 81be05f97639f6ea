package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Outlook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The first outlook after the result of a course, and where it points: hope against hope where both were stated, else
/// expected score against expected score.
record NextOutlook(Outlook outlook, CycleDirection direction) {

    /// Looks for it.
    static final class Search {

        private final CaseFacts facts;
        private final Measures measures;

        Search(CaseFacts facts, Measures measures) {
            this.facts = facts;
            this.measures = measures;
        }

        /// On the goals of the course, in the order of its judgements; the earliest one.
        Optional<NextOutlook> after(JudgedCourse course) {
            return course.judgements().stream()
                    .flatMap(judgement -> judgement.comparisons().stream()
                            .filter(cell -> cell.expectation().book() == Book.PATIENT)
                            .flatMap(cell -> after(judgement, cell).stream()))
                    .min(Comparator.comparing(NextOutlook::outlook, Outlook.BY_DAY));
        }

        private Optional<NextOutlook> after(Judgement judgement, Comparison sealed) {
            LocalDate resultOn = Objects.requireNonNull(judgement.result()).observedOn();
            Optional<Outlook> before = facts.outlooks().stream()
                    .filter(outlook -> outlook.key().equals(sealed.expectation().source()))
                    .findFirst();
            if (before.isEmpty()) {
                return Optional.empty();
            }
            List<Outlook> later = facts.outlooks().stream()
                    .filter(outlook -> outlook.goal().equals(before.get().goal()))
                    .filter(outlook -> outlook.statedOn().isAfter(resultOn))
                    .sorted(Outlook.BY_DAY)
                    .toList();
            OutcomeMeasure measure = measures.find(judgement.measure()).orElseThrow();
            return later.stream()
                    .flatMap(next -> CycleDirection.between(measure, before.get(), next).stream()
                            .map(direction -> new NextOutlook(next, direction)))
                    .findFirst();
        }
    }
}
