package care.plumbline.outcomes.measurement;

/// @param id unique within the patient
public record MeasurementId(String patient, String id) {

    /// The key in one piece, as it is stored: all of a patient's measurements lie side by side.
    public String text() {
        return patient + "/" + id;
    }
}
