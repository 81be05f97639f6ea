package care.plumbline.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Words of the catalogue that claim what nobody can keep, and what a reviewer made of it. It informs; the text stays
/// as it is.
///
/// @param type What happened: the CloudEvents type.
/// @param finding Id of the finding: the same words at the same place keep it from version to version.
/// @param treatment Code of the treatment.
/// @param treatmentVersion Newest version of the entry in which the words were found.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param place Where in the entry the words stand.
/// @param language Language they were read in.
/// @param rule Why they were found.
/// @param quoted The words as written.
/// @param explanation What the rule says of them, with the figures compared where there are any.
/// @param state open, confirmed, dismissed; gone: the words have left the entry.
/// @param reason Why it was dismissed.
public record ClaimFindingV1(
        String type,
        String finding,
        String treatment,
        long treatmentVersion,
        long version,
        Instant recordedAt,
        String recordedBy,
        String place,
        String language,
        String rule,
        String quoted,
        String explanation,
        String state,
        @Nullable String reason)
        implements CareEvent {

    @Override
    public String entityKey() {
        return "treatment/" + treatment + "/claim-finding/" + finding;
    }

    @Override
    public String partitionKey() {
        return "treatment:" + treatment;
    }
}
