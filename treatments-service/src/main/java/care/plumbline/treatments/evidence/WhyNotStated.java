package care.plumbline.treatments.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Why there is no expectation although effects are published.
final class WhyNotStated {

    static final String NO_NATURAL_COURSE =
            "An effect against people without the treatment is published, but no course of the untreated on this measure.";

    private WhyNotStated() {}

    /// @param effects published on the measure, none of them usable
    static String words(List<Effect> effects) {
        List<Effect> elsewhere = effects.stream()
                .filter(effect -> !effect.comparator().untreated())
                .toList();
        if (!elsewhere.isEmpty()) {
            return "Only effects against "
                    + elsewhere.stream()
                            .map(effect -> effect.comparator().words())
                            .distinct()
                            .collect(Collectors.joining(" and "))
                    + " are published on this measure, no improvement of treated people.";
        }
        String people = effects.stream()
                .map(Effect::onlyFor)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return people.isEmpty()
                ? "The only effect held on this measure was computed here, not published."
                : "The only effect published on this measure is for " + people + ".";
    }
}
