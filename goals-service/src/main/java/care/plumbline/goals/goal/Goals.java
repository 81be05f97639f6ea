package care.plumbline.goals.goal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the goals of all patients are kept, one whole per patient.
public interface Goals {

    /// The goals of a patient, with the version of the whole; empty and version 0 where nothing is known.
    Kept of(String patient);

    /// Lets `decide` look at a patient's goals and keeps what it decides, with the announcement of it, or nothing. When
    /// others were faster it decides again on what they left, so it must be free of effects.
    GoalResult change(String patient, Function<PatientGoals, GoalDecision> decide);

    /// Patients in a state of elicitation, in the order of their ids.
    ///
    /// @param after the last patient of the page before, null for the first page
    List<Elicited.OfPatient> elicited(ElicitationState state, @Nullable String after, int limit);

    /// Those of the patients who are in some state of elicitation.
    Set<String> met(Collection<String> patients);

    /// How many patients are in a state of elicitation.
    long count(ElicitationState state);

    /// @param version one more after each change of anything of this patient
    record Kept(PatientGoals goals, long version) {}
}
