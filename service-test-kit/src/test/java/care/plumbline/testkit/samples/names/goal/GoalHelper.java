package care.plumbline.testkit.samples.names.goal;

record GoalHelper(String statement) {}
