package care.plumbline.testkit.samples.edges.goal.mongo;

public record GoalDocument(String id) {}
