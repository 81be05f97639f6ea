package care.plumbline.providers.course;

/// Tells what a provider expects of a course, outside the disclosure.
///
/// @param inCareTeam whether the provider belonged to the patient's care team on the day of the statement
public record StateExpectation(Expectation expectation, boolean inCareTeam) {}
