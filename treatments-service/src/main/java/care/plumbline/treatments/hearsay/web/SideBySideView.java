package care.plumbline.treatments.hearsay.web;

import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Certainty;
import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.hearsay.Heard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said of a treatment, and what is known of it: two different things, side by side.
///
/// @param claims what somebody said, the newest first
/// @param evidence what is known
record SideBySideView(String code, String name, List<ClaimView> claims, Evidence evidence) {

    static SideBySideView of(Version version, Heard heard, LocalDate today) {
        return new SideBySideView(
                version.entry().code(),
                version.entry().name(),
                heard.standing().stream().map(ClaimView::of).toList(),
                Evidence.of(version, today));
    }

    /// @param version of the entry
    /// @param certainty how sure its sources are, in their words
    /// @param stale whether a source has to be read again
    record Evidence(
            long version,
            String certainty,
            @Nullable Certainty certaintyLevel,
            int fromWeeks,
            int toWeeks,
            List<Expected> expected,
            List<Counted> counted,
            boolean stale) {

        static Evidence of(Version version, LocalDate today) {
            Entry entry = version.entry();
            return new Evidence(
                    version.number(),
                    entry.certainty(),
                    entry.certaintyLevel(),
                    entry.judgingWindow().fromWeeks(),
                    entry.judgingWindow().toWeeks(),
                    version.evidence().stream().map(Expected::of).toList(),
                    entry.responders().stream().map(Counted::of).toList(),
                    !entry.overdue(today).isEmpty());
        }
    }

    /// @param mean improvement within treated people; absent where the evidence states none
    /// @param reason why there is none
    /// @param indirect what the people behind it had, where it was not chronic low back pain
    record Expected(
            String measure,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal standardDeviation,
            @Nullable Integer n,
            @Nullable String reason,
            @Nullable String indirect) {

        static Expected of(Expectation expectation) {
            return new Expected(
                    expectation.measure(),
                    expectation.mean(),
                    expectation.standardDeviation(),
                    expectation.n(),
                    expectation.reason(),
                    expectation.indirect());
        }
    }

    /// @param share percent who got better by that amount
    /// @param others percent who did not
    record Counted(String definition, BigDecimal share, BigDecimal others, String when, String source) {

        static Counted of(Responders responders) {
            return new Counted(
                    responders.definition(),
                    responders.share(),
                    responders.others(),
                    responders.when(),
                    responders.source());
        }
    }
}
