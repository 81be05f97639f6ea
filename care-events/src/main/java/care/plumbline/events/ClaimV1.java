package care.plumbline.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody said a treatment will do. It is not evidence and stands beside it.
///
/// @param type What happened: the CloudEvents type.
/// @param treatment Code of the treatment.
/// @param claim Id of the claim, unique within the treatment.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param text The claim as it was made.
/// @param language Language of the text.
/// @param saidBy Who said it, by their part: advertisement, provider, media; never a patient.
/// @param where Where it was said.
/// @param saidOn Day on which it was said or read.
/// @param withdrawn Why the record does not count any more.
public record ClaimV1(
        String type,
        String treatment,
        String claim,
        long version,
        Instant recordedAt,
        String recordedBy,
        String text,
        String language,
        String saidBy,
        @Nullable String where,
        LocalDate saidOn,
        @Nullable String withdrawn)
        implements CareEvent {

    @Override
    public String entityKey() {
        return "treatment/" + treatment + "/claim/" + claim;
    }

    @Override
    public String partitionKey() {
        return "treatment:" + treatment;
    }
}
