package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one party expects of a course, or that it is not stated. Before the first session it is what was said last; the
/// first session seals it.
///
/// @param provider whose, in the book of providers
/// @param goal absent where the evidence speaks of a measure that no goal uses
/// @param score expected score, as it was stated
/// @param mean expected improvement in points, which is what the evidence states instead of a score
/// @param likelihood in percent
/// @param source key of the fact that says so
/// @param notStated why nothing is expected; absent where something is
public record Expectation(
        Book book,
        @Nullable String provider,
        @Nullable String goal,
        @Nullable BigDecimal score,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal likelihood,
        @Nullable LocalDate statedOn,
        @Nullable String source,
        @Nullable NotStated notStated) {

    /// What the patient said of a goal.
    public static Expectation patients(String goal, Outlook outlook) {
        return new Expectation(
                Book.PATIENT,
                null,
                goal,
                outlook.expected(),
                null,
                outlook.likelihood(),
                outlook.statedOn(),
                outlook.key(),
                outlook.expected() == null ? NotStated.WITHOUT_SCORE : null);
    }

    static Expectation providers(Course course, ProviderExpectation said) {
        return new Expectation(
                Book.PROVIDER,
                said.provider(),
                said.goal(),
                said.expected(),
                null,
                said.likelihood(),
                said.statedOn(),
                course.key(),
                said.expected() == null ? NotStated.WITHOUT_SCORE : null);
    }

    static Expectation evidences(@Nullable String goal, Treatment treatment, BigDecimal mean) {
        return new Expectation(
                Book.EVIDENCE,
                null,
                goal,
                null,
                mean,
                null,
                null,
                treatment.id().key(),
                null);
    }

    public static Expectation none(Book book, @Nullable String provider, @Nullable String goal, NotStated reason) {
        return new Expectation(book, provider, goal, null, null, null, null, null, reason);
    }
}
