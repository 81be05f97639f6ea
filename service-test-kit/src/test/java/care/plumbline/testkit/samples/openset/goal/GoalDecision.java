package care.plumbline.testkit.samples.openset.goal;

public record GoalDecision(String text) {}
