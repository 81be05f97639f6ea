package care.plumbline.testkit.samples.openedge.goal.web;

public record GoalView(String statement) {}
