package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Appraisal.EvidenceChance;
import care.plumbline.goals.goal.Outlook;
import care.plumbline.goals.goal.StateOutlook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An outlook as it is shown.
///
/// @param baseline where the patient stood then
/// @param chance of reaching the expected score under the evidence heard of then
/// @param findings what to talk about with the patient; they refuse nothing
/// @param sealedFor the started courses for which it is the one that counts
record OutlookView(
        String id,
        String goal,
        @Nullable String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal smallestWorthwhile,
        LocalDate statedOn,
        @Nullable LocalDate by,
        @Nullable String words,
        @Nullable BigDecimal baseline,
        @Nullable ChanceView chance,
        List<FindingView> findings,
        Instant recordedAt,
        String recordedBy,
        List<String> sealedFor) {

    /// @param treatment whose evidence it rests on
    /// @param version of its catalogue entry
    /// @param probability 0 to 1
    /// @param band the chance in words
    record ChanceView(String treatment, long version, BigDecimal probability, String band) {

        static @Nullable ChanceView of(@Nullable EvidenceChance chance) {
            return chance == null
                    ? null
                    : new ChanceView(chance.treatment(), chance.version(), chance.probability(), chance.band());
        }
    }

    /// @param seals of each sealed outlook the courses
    static OutlookView of(Outlook outlook, Map<String, List<String>> seals) {
        StateOutlook stated = outlook.stated();
        return new OutlookView(
                outlook.id(),
                outlook.goal(),
                stated.course(),
                stated.hope(),
                stated.expected(),
                stated.likelihood(),
                stated.smallestWorthwhile(),
                stated.statedOn(),
                stated.by(),
                stated.words() == null ? null : stated.words().text(),
                outlook.appraisal().baseline(),
                ChanceView.of(outlook.appraisal().chance()),
                FindingView.of(outlook.appraisal().findings()),
                outlook.recorded().at(),
                outlook.recorded().by(),
                seals.getOrDefault(outlook.id(), List.of()));
    }
}
