package care.plumbline.testkit.samples.coreknowsedge.goal.mongo;

public record GoalDocument(String id) {}
