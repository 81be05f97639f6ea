package care.plumbline.events;

import java.util.List;

/// The topics, one per publishing service, and one that stays inside outcomes-service. All are compacted by entity key
/// and partitioned by patient, so that a patient's events of all topics lie in partitions of the same number.
public final class Topics {

    public static final String GOALS = "plumbline.goals.v1";
    public static final String TREATMENTS = "plumbline.treatments.v1";
    public static final String PROVIDERS = "plumbline.providers.v1";
    public static final String OUTCOMES = "plumbline.outcomes.v1";

    /// From the case files to the population figures; nobody else needs to read it.
    public static final String FIGURES = "plumbline.outcomes.figures.v1";

    private Topics() {}

    public static List<String> all() {
        return List.of(GOALS, TREATMENTS, PROVIDERS, OUTCOMES, FIGURES);
    }
}
