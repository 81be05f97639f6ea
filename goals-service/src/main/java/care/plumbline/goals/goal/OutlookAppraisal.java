package care.plumbline.goals.goal;

import static java.util.Comparator.comparing;

import care.plumbline.claims.Reach;
import care.plumbline.claims.Realism;
import care.plumbline.claims.RealismBand;
import care.plumbline.goals.evidence.ExpectedImprovement;
import care.plumbline.goals.evidence.TreatmentEvidence;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds what a patient expects against what the evidence supports: an expectation of certainty, of results before
/// anybody can tell, beyond the evidence, or far below it. It informs; the outlook stands as it was stated.
record OutlookAppraisal(StateOutlook said, Goal goal, Outlooks outlooks, Knowledge knowledge) {

    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);
    private static final int DAYS_A_WEEK = 7;

    /// The evidence that speaks about one course.
    private record Supported(KnownCourse course, TreatmentEvidence evidence) {}

    /// A chance and what it rests on.
    private record Weighed(Appraisal.EvidenceChance chance, RealismBand band, boolean resigned) {}

    Appraisal appraise() {
        OutcomeMeasure measure = knowledge.measureOf(goal);
        BigDecimal baseline = Baseline.by(said.statedOn(), goal, knowledge.scores())
                .map(Baseline::score)
                .filter(measure::accepts)
                .orElse(null);
        List<Supported> supported = supported();
        Optional<Weighed> weighed = baseline == null || said.expected() == null
                ? Optional.empty()
                : likeliest(baseline, said.expected(), measure, supported);
        List<Finding> findings = new ArrayList<>();
        if (said.likelihood() != null && said.likelihood().compareTo(CERTAIN) == 0) {
            findings.add(Finding.of("certainty", "No result is certain: talk about how likely it is."));
        }
        if (said.words() != null) {
            findings.addAll(ClaimWords.findings(said.words(), knowledge.guard()));
        }
        beforeTheWindow(supported).ifPresent(findings::add);
        weighed.flatMap(OutlookAppraisal::finding).ifPresent(findings::add);
        return new Appraisal(baseline, weighed.map(Weighed::chance).orElse(null), findings);
    }

    /// Of a course that is named that one; else all that are for the goal and have not ended.
    private List<Supported> supported() {
        Stream<KnownCourse> courses = said.course() == null
                ? outlooks.courses().values().stream()
                        .filter(course -> course.goals().contains(goal.id()) && course.openOn(said.statedOn()))
                : Stream.ofNullable(outlooks.courses().get(said.course()));
        return courses.flatMap(course -> Stream.ofNullable(knowledge.evidence().get(course.id()))
                        .map(evidence -> new Supported(course, evidence)))
                .sorted(comparing(each -> each.course().id()))
                .toList();
    }

    private Optional<Weighed> likeliest(
            BigDecimal baseline, BigDecimal expected, OutcomeMeasure measure, List<Supported> supported) {
        return supported.stream()
                .flatMap(each -> each.evidence().on(measure.code()).stream()
                        .filter(improvement -> improvement.standardDeviation().signum() > 0)
                        .map(improvement -> weigh(baseline, expected, measure, each.evidence(), improvement)))
                .max(comparing(weighed -> weighed.chance().probability()));
    }

    private static Weighed weigh(
            BigDecimal baseline,
            BigDecimal expected,
            OutcomeMeasure measure,
            TreatmentEvidence evidence,
            ExpectedImprovement improvement) {
        var chance = Realism.chanceOf(
                new Reach(measure, baseline, expected),
                improvement.mean(),
                improvement.standardDeviation(),
                improvement.standardError());
        boolean resigned = Realism.isResigned(
                measure.improvement(baseline, expected),
                improvement.mean(),
                improvement.standardDeviation(),
                improvement.standardError());
        return new Weighed(
                new Appraisal.EvidenceChance(
                        evidence.treatment(),
                        evidence.version(),
                        chance.probability(),
                        chance.band().words()),
                chance.band(),
                resigned);
    }

    private static Optional<Finding> finding(Weighed weighed) {
        Appraisal.EvidenceChance chance = weighed.chance();
        return switch (weighed.band()) {
            case UNLIKELY, NOT_SUPPORTED ->
                Optional.of(about(
                        chance, "beyond-evidence", "get there: " + chance.band() + ". Talk about what is likely."));
            case IN_LINE ->
                weighed.resigned()
                        ? Optional.of(
                                about(chance, "resignation", "get at least that far. More than this is well possible."))
                        : Optional.empty();
            case AMBITIOUS -> Optional.empty();
        };
    }

    private static Finding about(Appraisal.EvidenceChance chance, String rule, String what) {
        BigDecimal inHundred = chance.probability().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        String people = inHundred.signum() == 0
                ? "Fewer than 1 in 100 people treated so "
                : "About " + inHundred.toPlainString() + " in 100 people treated so ";
        return new Finding(rule, people + what, null, chance.probability(), chance.band());
    }

    /// The earliest day on which anybody may judge, of a course that has not started counted from the day of the
    /// outlook.
    private Optional<Finding> beforeTheWindow(List<Supported> supported) {
        LocalDate by = said.by() == null ? goal.wish().due() : said.by();
        return supported.stream()
                .map(each -> windowOpens(each.course().startedOn(), each.evidence()))
                .min(LocalDate::compareTo)
                .filter(opens -> by != null && by.isBefore(opens))
                .map(_ -> Finding.of(
                        "before-window", "Nobody can tell so early whether it works: talk about when one can."));
    }

    private LocalDate windowOpens(@Nullable LocalDate startedOn, TreatmentEvidence evidence) {
        LocalDate start = startedOn == null ? said.statedOn() : startedOn;
        return start.plusDays((long) DAYS_A_WEEK * evidence.fromWeeks());
    }
}
