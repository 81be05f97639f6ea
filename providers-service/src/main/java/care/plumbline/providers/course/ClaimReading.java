package care.plumbline.providers.course;

import care.plumbline.claims.Chance;
import care.plumbline.claims.ClaimGuard;
import care.plumbline.claims.Realism;
import care.plumbline.claims.RealismBand;
import care.plumbline.providers.course.Finding.Odds;
import care.plumbline.providers.course.Finding.Remark;
import care.plumbline.providers.course.Grounds.Footing;
import care.plumbline.providers.course.KnownTreatment.Evidence;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what a provider states for what nobody can promise: words of cure and guarantee, a likelihood of 100 %, a
/// result before the judging window opens, and a score that fewer than one in five would reach under the evidence.
record ClaimReading(Grounds grounds) {

    private static final ClaimGuard GUARD = ClaimGuard.standard();
    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

    List<Remark> of(Disclosure disclosure, String provider) {
        Particulars told = disclosure.particulars();
        Set<Remark> found = new LinkedHashSet<>();
        words(found, "disclosure.text", told.text(), provider, null);
        words(found, "disclosure.procedures", told.procedures(), provider, null);
        words(found, "disclosure.risks", told.risks(), provider, null);
        words(found, "disclosure.burden", told.burden(), provider, null);
        weeks(found, "disclosure.timeToEffectWeeks", told.timeToEffectWeeks(), provider, null);
        disclosure.expectations().forEach(stated -> read(found, "disclosure.expectations", stated));
        return List.copyOf(found);
    }

    List<Remark> of(Expectation stated) {
        Set<Remark> found = new LinkedHashSet<>();
        read(found, "expectation", stated);
        return List.copyOf(found);
    }

    private void read(Set<Remark> found, String place, Expectation stated) {
        words(found, place + ".text", stated.text(), stated.provider(), stated.goal());
        BigDecimal likelihood = stated.likelihood();
        if (likelihood != null && likelihood.compareTo(CERTAIN) == 0) {
            found.add(new Remark(place + ".likelihood", "certain", "100", stated.provider(), stated.goal(), null));
        }
        weeks(found, place + ".byWeeks", stated.byWeeks(), stated.provider(), stated.goal());
        odds(stated)
                .ifPresent(odds -> found.add(new Remark(
                        place + ".expected",
                        "beyond-evidence",
                        stated.expected() == null ? "" : stated.expected().toPlainString(),
                        stated.provider(),
                        stated.goal(),
                        odds)));
    }

    /// In every language that the guard reads: a statement does not say which one it is in.
    private static void words(
            Set<Remark> found, String place, @Nullable String text, String provider, @Nullable String goal) {
        if (text == null) {
            return;
        }
        GUARD.languages().stream()
                .sorted()
                .flatMap(language -> GUARD.read(text, language).stream())
                .forEach(claim ->
                        found.add(new Remark(place, claim.rule().toString(), claim.quoted(), provider, goal, null)));
    }

    private void weeks(
            Set<Remark> found, String place, @Nullable Integer weeks, String provider, @Nullable String goal) {
        boolean early = weeks != null
                && grounds.facts()
                        .filter(facts -> weeks < facts.earliestWeeks())
                        .isPresent();
        if (early) {
            found.add(new Remark(place, "before-window", String.valueOf(weeks), provider, goal, null));
        }
    }

    /// Only where the goal has a baseline and the treatment has evidence with a spread on its measure.
    private Optional<Odds> odds(Expectation stated) {
        Footing footing = grounds.goals().get(stated.goal());
        BigDecimal expected = stated.expected();
        if (footing == null || footing.baseline() == null || expected == null) {
            return Optional.empty();
        }
        BigDecimal need = footing.measure().improvement(footing.baseline(), expected);
        return grounds.facts()
                .flatMap(facts -> facts.on(footing.measure().code()))
                .map(evidence -> chance(need, evidence))
                .filter(chance -> chance.band() == RealismBand.UNLIKELY || chance.band() == RealismBand.NOT_SUPPORTED)
                .map(chance -> new Odds(chance.probability(), chance.band().words()));
    }

    private static Chance chance(BigDecimal need, Evidence evidence) {
        return Realism.chanceOf(need, evidence.mean(), evidence.spread(), evidence.error());
    }
}
