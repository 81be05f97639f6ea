package care.plumbline.treatments.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Treatments that were not considered yet, given what is known of somebody; and for each other one why it is left out.
/// Nobody's record is read: what is known comes with the question.
///
/// @param open in the order of their codes: there is no ranking
public record Options(List<Open> open, List<LeftOut> leftOut) {

    /// Why a treatment is left out.
    public enum Reason {
        TRIED,
        DISCUSSED,
        CONTRAINDICATED,
        OTHER_GOALS
    }

    /// @param cautions circumstances that ask for care, but do not rule it out
    public record Open(Version version, List<Contraindication> cautions) {}

    /// @param rulingOut the circumstances that rule it out
    public record LeftOut(Version version, List<Reason> reasons, List<Contraindication> rulingOut) {}

    /// What is known of somebody.
    ///
    /// @param goalKind the kind of their goal; null for any
    /// @param circumstances codes of contraindications
    public record Asked(
            @Nullable GoalKind goalKind, Set<String> tried, Set<String> discussed, Set<String> circumstances) {

        public Asked {
            tried = Set.copyOf(tried);
            discussed = Set.copyOf(discussed);
            circumstances = Set.copyOf(circumstances);
        }
    }

    /// @param present the present versions of the catalogue in the order of their codes
    public static Options of(Asked asked, List<Version> present) {
        List<Open> open = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Version version : present) {
            if (version.entry().reference()) {
                continue;
            }
            List<Contraindication> met = version.entry().contraindications().stream()
                    .filter(one -> asked.circumstances().contains(one.code()))
                    .toList();
            List<Contraindication> rulingOut =
                    met.stream().filter(Contraindication::absolute).toList();
            List<Reason> reasons = reasons(asked, version.entry(), rulingOut);
            if (reasons.isEmpty()) {
                open.add(new Open(version, met));
            } else {
                leftOut.add(new LeftOut(version, reasons, rulingOut));
            }
        }
        return new Options(List.copyOf(open), List.copyOf(leftOut));
    }

    /// The circumstances that the catalogue knows, in the order of their codes.
    public static Set<String> circumstances(List<Version> present) {
        Set<String> codes = new TreeSet<>();
        present.forEach(version -> version.entry().contraindications().forEach(one -> codes.add(one.code())));
        return codes;
    }

    private static List<Reason> reasons(Asked asked, Entry entry, List<Contraindication> rulingOut) {
        List<Reason> reasons = new ArrayList<>();
        if (asked.tried().contains(entry.code())) {
            reasons.add(Reason.TRIED);
        }
        if (asked.discussed().contains(entry.code())) {
            reasons.add(Reason.DISCUSSED);
        }
        if (!rulingOut.isEmpty()) {
            reasons.add(Reason.CONTRAINDICATED);
        }
        if (asked.goalKind() != null && !entry.serves(asked.goalKind())) {
            reasons.add(Reason.OTHER_GOALS);
        }
        return List.copyOf(reasons);
    }
}
