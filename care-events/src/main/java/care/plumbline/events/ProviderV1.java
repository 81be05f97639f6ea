package care.plumbline.events;

import java.time.Instant;
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
public record ProviderV1(
        String type,
        String provider,
        long version,
        Instant recordedAt,
        String recordedBy,
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization)
        implements CareEvent {

    @Override
    public String entityKey() {
        return "provider/" + provider;
    }

    @Override
    public String partitionKey() {
        return "provider:" + provider;
    }
}
