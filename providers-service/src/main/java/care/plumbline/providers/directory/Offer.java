package care.plumbline.providers.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A treatment that a provider offers. Anybody may offer anything; what lies outside the usual specialties is marked.
///
/// @param since First day; absent where it is not known.
/// @param until Last day; absent while it lasts.
/// @param outsideUsual Whether the catalogue named other specialties for it when it was offered.
public record Offer(
        String treatment,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean outsideUsual) {

    public Offer {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("an offer does not end before it begins");
        }
    }

    public boolean isOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
