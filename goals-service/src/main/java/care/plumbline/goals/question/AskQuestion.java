package care.plumbline.goals.question;

import care.plumbline.goals.goal.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question comes up.
///
/// @param question id of the new question, unique within the patient
/// @param text as it was asked
/// @param askedOn when it came up
/// @param by whose question it is
/// @param course the course it is about
/// @param goal the goal it is about
/// @param forProvider who is to answer; absent: whoever the patient sees next
/// @param dueBy by when it should be answered
public record AskQuestion(
        String question,
        String text,
        LocalDate askedOn,
        Party by,
        @Nullable String course,
        @Nullable String goal,
        @Nullable String forProvider,
        @Nullable LocalDate dueBy) {}
