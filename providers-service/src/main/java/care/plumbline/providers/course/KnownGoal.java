package care.plumbline.providers.course;

/// What a course needs to know of a patient's goal.
///
/// @param measure Code of the outcome measure it is judged on.
/// @param enteredInError It never was a goal.
public record KnownGoal(String goal, String measure, boolean enteredInError) {}
