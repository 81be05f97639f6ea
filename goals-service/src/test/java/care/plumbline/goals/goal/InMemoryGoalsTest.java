package care.plumbline.goals.goal;

class InMemoryGoalsTest extends GoalsContract {

    private final Goals goals = new InMemoryGoals();

    @Override
    protected Goals goals() {
        return goals;
    }

    @Override
    protected Goals otherReplica() {
        return goals;
    }
}
