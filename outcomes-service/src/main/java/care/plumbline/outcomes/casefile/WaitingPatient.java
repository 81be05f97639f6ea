package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.schedule.Assessment;
import java.time.LocalDate;
import java.util.List;

/// A patient of whom scores are asked for.
///
/// @param since the day since which the oldest of them has been in this state
public record WaitingPatient(String patient, LocalDate since, List<Assessment> assessments) {

    public WaitingPatient {
        assessments = List.copyOf(assessments);
    }

    public WaitingPatients.Place place() {
        return new WaitingPatients.Place(since, patient);
    }
}
