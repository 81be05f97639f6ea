package care.plumbline.testkit.samples.good.goal;

public enum GoalRefusal {
    CLOSED
}
