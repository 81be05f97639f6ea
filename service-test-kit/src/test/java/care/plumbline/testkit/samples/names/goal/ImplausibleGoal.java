package care.plumbline.testkit.samples.names.goal;

record ImplausibleGoal(String statement) {}
