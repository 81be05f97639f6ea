package care.plumbline.testkit.samples.cycle.course;

import care.plumbline.testkit.samples.cycle.goal.Goal;

public record Course(Goal goal) {}
