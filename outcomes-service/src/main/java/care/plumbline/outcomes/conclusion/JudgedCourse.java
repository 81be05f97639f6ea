package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.ResultClass;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One course with a verdict in the patient's book: on one goal or several.
///
/// @param judgements those with such a verdict
/// @param shortfall mean distance over the range of the measure
record JudgedCourse(
        String course, LocalDate startedOn, List<Judgement> judgements, boolean fellShort, BigDecimal shortfall) {

    /// Empty for a course that nobody can judge yet, or for which the patient stated nothing. A course falls short when
    /// none of its goals came out as the patient expected: one goal that did is a success, with unchanged pain too.
    static Optional<JudgedCourse> of(List<Judgement> ofOneCourse, Measures measures) {
        List<Judgement> judged = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        boolean fellShort = true;
        for (Judgement one : ofOneCourse) {
            List<Comparison> cells = patients(one);
            OutcomeMeasure measure = measures.find(one.measure()).orElseThrow();
            for (Comparison cell : cells) {
                shares.add(Objects.requireNonNull(cell.distance())
                        .divide(measure.highest().subtract(measure.lowest()), MathContext.DECIMAL128));
                fellShort &= isShort(Objects.requireNonNull(cell.resultClass()));
            }
            if (!cells.isEmpty()) {
                judged.add(one);
            }
        }
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new JudgedCourse(
                judged.getFirst().course(),
                Objects.requireNonNull(judged.getFirst().startedOn()),
                judged,
                fellShort,
                mean(shares)));
    }

    static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128);
    }

    private static List<Comparison> patients(Judgement judged) {
        return judged.comparisons().stream()
                .filter(cell -> cell.expectation().book() == Book.PATIENT && cell.resultClass() != null)
                .toList();
    }

    private static boolean isShort(ResultClass result) {
        return switch (result) {
            case WORSE, NO_EFFECT, PARTLY -> true;
            case MET, EXCEEDED -> false;
        };
    }
}
