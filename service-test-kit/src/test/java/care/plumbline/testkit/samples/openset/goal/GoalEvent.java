package care.plumbline.testkit.samples.openset.goal;

public interface GoalEvent {}
