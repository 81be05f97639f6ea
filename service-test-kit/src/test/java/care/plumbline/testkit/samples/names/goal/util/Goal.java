package care.plumbline.testkit.samples.names.goal.util;

record Goal(String statement) {}
