package care.plumbline.outcomes.measurement;

import java.time.LocalDate;

/// A place in the list of a patient's measurements, newest first.
public record Place(LocalDate observedOn, String id) {

    public static Place of(Measurement measurement) {
        return new Place(
                measurement.observation().observedOn(), measurement.id().id());
    }

    /// Whether a measurement comes after this place.
    boolean isBefore(Measurement measurement) {
        Place other = of(measurement);
        return other.observedOn.isBefore(observedOn)
                || (other.observedOn.equals(observedOn) && other.id.compareTo(id) > 0);
    }

    /// In one piece, as a page's cursor holds it.
    public String text() {
        return observedOn + "/" + id;
    }

    public static Place parse(String text) {
        int cut = text.indexOf('/');
        return new Place(LocalDate.parse(text.substring(0, cut)), text.substring(cut + 1));
    }
}
