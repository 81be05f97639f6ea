package care.plumbline.testkit.samples.unmarked.goal;

record Goal(String statement) {}
