package care.plumbline.testkit.samples.cycle.goal;

import care.plumbline.testkit.samples.cycle.course.Course;

public record Goal(Course course) {}
