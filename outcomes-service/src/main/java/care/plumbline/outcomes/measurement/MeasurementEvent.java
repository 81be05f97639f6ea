package care.plumbline.outcomes.measurement;

/// What happened to a measurement.
public sealed interface MeasurementEvent {

    Recorded recorded();

    record ScoreRecorded(RecordScore request, Recorded recorded) implements MeasurementEvent {}

    record ScoreCorrected(Observation observation, String reason, Recorded recorded) implements MeasurementEvent {}

    record ScoreWithdrawn(String reason, Recorded recorded) implements MeasurementEvent {}
}
