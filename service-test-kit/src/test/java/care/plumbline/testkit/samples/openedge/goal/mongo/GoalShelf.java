package care.plumbline.testkit.samples.openedge.goal.mongo;

public record GoalShelf(String name) {}
