package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.Appraisal;
import care.plumbline.goals.goal.Appraisal.EvidenceChance;
import care.plumbline.goals.goal.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found about an outlook, as it is stored.
public record AppraisalDocument(
        @Nullable BigDecimal baseline, @Nullable ChanceDocument chance, List<FindingDocument> findings) {

    /// A chance, as it is stored.
    public record ChanceDocument(String treatment, long version, BigDecimal probability, String band) {}

    /// A finding, as it is stored.
    public record FindingDocument(
            String rule,
            String words,
            @Nullable String quoted,
            @Nullable BigDecimal probability,
            @Nullable String band) {}

    static AppraisalDocument of(Appraisal appraisal) {
        EvidenceChance chance = appraisal.chance();
        return new AppraisalDocument(
                appraisal.baseline(),
                chance == null
                        ? null
                        : new ChanceDocument(chance.treatment(), chance.version(), chance.probability(), chance.band()),
                appraisal.findings().stream()
                        .map(finding -> new FindingDocument(
                                finding.rule(),
                                finding.words(),
                                finding.quoted(),
                                finding.probability(),
                                finding.band()))
                        .toList());
    }

    Appraisal appraisal() {
        return new Appraisal(
                baseline,
                chance == null
                        ? null
                        : new EvidenceChance(chance.treatment, chance.version, chance.probability, chance.band),
                findings.stream()
                        .map(found -> new Finding(found.rule, found.words, found.quoted, found.probability, found.band))
                        .toList());
    }
}
