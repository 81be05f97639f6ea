package care.plumbline.goals.goal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found about an outlook when it was stated, by what was known then; for the patient and the care team.
///
/// @param baseline where the patient stood
/// @param chance of reaching the expected score under the evidence, where both are stated
/// @param findings what to talk about
public record Appraisal(
        @Nullable BigDecimal baseline, @Nullable EvidenceChance chance, List<Finding> findings) {

    public static final Appraisal NONE = new Appraisal(null, null, List.of());

    public Appraisal {
        findings = List.copyOf(findings);
    }

    /// The chance of reaching a score in the judging window.
    ///
    /// @param treatment the treatment whose evidence it rests on
    /// @param version of its catalogue entry
    /// @param probability 0 to 1
    /// @param band the chance in words
    public record EvidenceChance(String treatment, long version, BigDecimal probability, String band) {}
}
