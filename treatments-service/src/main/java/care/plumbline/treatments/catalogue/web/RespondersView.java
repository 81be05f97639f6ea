package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.evidence.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// @param share percent of treated people who got better by that amount
/// @param indirect what its people had, where it was not chronic low back pain
/// @param others percent who did not: always shown beside it
record RespondersView(
        String definition,
        BigDecimal share,
        BigDecimal others,
        @Nullable String count,
        @Nullable String people,
        @Nullable String comparedWith,
        @Nullable BigDecimal comparatorShare,
        @Nullable String comparatorCount,
        String when,
        String provenance,
        String source,
        @Nullable String indirect,
        @Nullable Reading read) {

    static RespondersView of(Responders responders) {
        return new RespondersView(
                responders.definition(),
                responders.share(),
                responders.others(),
                responders.count(),
                responders.people(),
                responders.comparedWith(),
                responders.comparatorShare(),
                responders.comparatorCount(),
                responders.when(),
                responders.provenance().toString(),
                responders.source(),
                responders.condition(),
                responders.read());
    }
}
