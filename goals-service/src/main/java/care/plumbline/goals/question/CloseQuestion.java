package care.plumbline.goals.question;

import java.time.LocalDate;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// A question is answered, or needs no answer any more.
///
/// @param expectedVersion accepts the version that the caller has seen
/// @param state answered or dropped
/// @param answer the answer, or why it is dropped
/// @param on absent: today
public record CloseQuestion(
        String question,
        LongPredicate expectedVersion,
        QuestionState state,
        String answer,
        @Nullable LocalDate on) {}
