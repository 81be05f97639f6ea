package care.plumbline.delivery;

import java.util.List;

/// A process that changes goals as fast as it can and says on its output which versions were acknowledged, until
/// somebody kills it.
final class RestlessWriter {

    static final int PATIENTS = 20;

    private RestlessWriter() {}

    /// @param arguments settings of the service
    @SuppressWarnings({"unchecked", "InfiniteLoopStatement"})
    public static void main(String... arguments) {
        var service = TestService.run(arguments);
        AggregateStore<GoalDocument> goals = service.getBean("goals", AggregateStore.class);
        for (int i = 0; ; i++) {
            String patient = arguments[0].substring("--writer=".length()) + i % PATIENTS;
            int version = goals.change(
                    patient,
                    found -> {
                        GoalDocument next =
                                found.map(GoalDocument::counted).orElseGet(() -> GoalDocument.of(patient, 1));
                        return Write.of(next, List.of(SomeEvents.outgoing(patient, next.count())), next.count());
                    },
                    GoalDocument::count);
            System.out.println("acknowledged " + patient + " " + version);
        }
    }
}
