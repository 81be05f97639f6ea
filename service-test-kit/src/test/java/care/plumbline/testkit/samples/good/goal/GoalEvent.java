package care.plumbline.testkit.samples.good.goal;

public sealed interface GoalEvent {
    record GoalStatedEvent(Goal goal) implements GoalEvent {}
}
