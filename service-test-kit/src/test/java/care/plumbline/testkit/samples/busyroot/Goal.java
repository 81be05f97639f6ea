package care.plumbline.testkit.samples.busyroot;

record Goal(String statement) {}
