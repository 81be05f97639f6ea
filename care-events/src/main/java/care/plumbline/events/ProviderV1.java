package care.plumbline.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A provider in the directory, whole.
///
/// @param type What happened: the CloudEvents type.
/// @param provider Id of the provider.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param name Name shown to patients and team.
/// @param specialty Specialty code, for example physical-therapy.
/// @param painSpecialist Pain specialist, independent of the specialty.
/// @param organization Organisation; absent for one outside.
/// @param discipline Discipline that the specialty belongs to, where the code system of the release knows the
/// specialty.
/// @param external Outside the organisation and without a login: what they do is entered by others.
/// @param offers Treatments that the provider offers or offered.
public record ProviderV1(
        String type,
        String provider,
        long version,
        Instant recordedAt,
        String recordedBy,
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization,
        @Nullable String discipline,
        @Nullable Boolean external,
        @Nullable List<Offer> offers)
        implements CareEvent {

    public ProviderV1 {
        offers = offers == null ? null : List.copyOf(offers);
    }

    @Override
    public String entityKey() {
        return "provider/" + provider;
    }

    @Override
    public String partitionKey() {
        return "provider:" + provider;
    }

    /// A treatment that a provider offers, within the usual specialties or outside them.
    ///
    /// @param treatment Code of the treatment.
    /// @param since First day; absent where it is not known.
    /// @param until Last day; absent while it lasts.
    /// @param outsideUsual Whether the catalogue named other specialties for it when it was offered.
    public record Offer(
            String treatment,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable Boolean outsideUsual) {}
}
