package care.plumbline.testkit.samples.good.goal.mongo;

public record GoalDocument(String id) {}
