package care.plumbline.local.cli.importing;

/// The order references need: what a phase refers to was sent in an earlier one.
enum Phase {
    /// Who there is.
    DIRECTORY,
    /// What stands by itself: teams, goals, measurements.
    FACTS,
    /// Refer to goals, which the providers service hears of by events.
    COURSES,
    /// Refer to courses, which the goals service hears of by events.
    EXPECTATIONS
}
