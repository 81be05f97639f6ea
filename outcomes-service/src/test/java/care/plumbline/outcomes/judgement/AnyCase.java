package care.plumbline.outcomes.judgement;

import static care.plumbline.outcomes.judgement.Cast.HEARD;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Draws patients at random, the same ones for the same seed: few ids and few days, so that everything meets.
public final class AnyCase {

    private static final LocalDate START = Cast.day("2024-01-01");
    private static final List<OutcomeMeasure> MEASURES = List.of("nrs-pain", "rmdq-24", "psfs", "peg-3", "odi").stream()
            .map(code -> Measures.standard().find(code).orElseThrow())
            .toList();
    private static final List<String> PROVIDERS = List.of("pt-1", "gp-1", "psy-1");
    private static final List<String> REASONS = List.of("completed", "no-effect", "patient-choice", "died");

    private final Random random;

    public AnyCase(long seed) {
        this.random = new Random(seed);
    }

    public List<Treatment> treatments() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(n -> {
                    int from = random.nextInt(5);
                    return Cast.treatment("t" + n, from, from + random.nextInt(6), evidence());
                })
                .toList();
    }

    public List<Fact> facts(List<Treatment> treatments) {
        List<Fact> facts = new ArrayList<>();
        some(3, n -> facts.add(goal("g" + n)));
        some(5, n -> facts.add(outlook("o" + n)));
        some(3, n -> facts.add(course("c" + n, any(treatments))));
        some(25, n -> facts.add(score("m" + n, any(MEASURES))));
        facts.add(Cast.team("gp-1", "pt-1", "psy-1"));
        some(2, n -> facts.add(Cast.question("q" + n, "pt-1", null)));
        some(
                2,
                n -> facts.add(Cast.option(
                        "x" + n, "mbsr", new TreatmentOption.Decided("declined", day(), "not now", day(), HEARD))));
        facts.add(new Elicitation(1, HEARD, "stated", "gp-1", day()));
        some(
                1,
                n -> facts.add(new Findings(
                        "goal/g1", 1, HEARD, day(), List.of(new Findings.Finding("cure", "gone", null, true)))));
        return facts;
    }

    /// A day between shortly before the first fact and long after the last.
    public LocalDate day() {
        return START.plusDays(random.nextInt(-20, 160));
    }

    private Evidence[] evidence() {
        return MEASURES.stream()
                .filter(measure -> random.nextBoolean())
                .map(measure -> Cast.figure(measure.code(), tenths(random.nextInt(-10, 60)), "2.4"))
                .toArray(Evidence[]::new);
    }

    private Goal goal(String id) {
        OutcomeMeasure measure = any(MEASURES);
        boolean revised = random.nextInt(4) == 0;
        return new Goal(
                id,
                1,
                HEARD,
                "PAIN",
                "Sleep through the night",
                measure.code(),
                value(measure),
                null,
                null,
                null,
                day(),
                random.nextInt(10) == 0 ? "entered-in-error" : "active",
                revised ? List.of(new Goal.Revision(day(), "Sleep", value(measure), null)) : List.of(),
                null);
    }

    private Outlook outlook(String id) {
        return new Outlook(
                id,
                1,
                HEARD.plusSeconds(random.nextInt(3)),
                "g" + random.nextInt(1, 4),
                random.nextBoolean() ? "c" + random.nextInt(1, 4) : null,
                null,
                maybe(value(any(MEASURES))),
                null,
                null,
                day());
    }

    private Course course(String id, Treatment treatment) {
        LocalDate first = START.plusDays(random.nextInt(40));
        boolean started = random.nextInt(6) > 0;
        List<ProviderExpectation> expectations = new ArrayList<>();
        some(
                5,
                n -> expectations.add(new ProviderExpectation(
                        "g" + random.nextInt(1, 4),
                        any(PROVIDERS),
                        maybe(value(any(MEASURES))),
                        null,
                        null,
                        first.plusDays(random.nextInt(-8, 2)))));
        return new Course(
                id,
                1,
                HEARD,
                day(),
                treatment.id(),
                any(PROVIDERS),
                List.of("g1", "g2", "g3").subList(0, random.nextInt(1, 4)),
                null,
                expectations,
                started ? first : null,
                List.of(),
                started && random.nextBoolean() ? new Ending(first.plusDays(random.nextInt(50)), any(REASONS)) : null);
    }

    private Score score(String id, OutcomeMeasure measure) {
        return new Score(
                id,
                1,
                HEARD.plusSeconds(random.nextInt(3)),
                measure.code(),
                value(measure),
                START.plusDays(random.nextInt(-40, 150)),
                random.nextInt(12) == 0);
    }

    private BigDecimal value(OutcomeMeasure measure) {
        double share = random.nextInt(21) / 20.0;
        return measure.lowest()
                .add(measure.highest().subtract(measure.lowest()).multiply(BigDecimal.valueOf(share)))
                .setScale(1, RoundingMode.HALF_UP);
    }

    private void some(int most, IntConsumer add) {
        IntStream.rangeClosed(1, random.nextInt(most + 1)).forEach(add);
    }

    private @Nullable BigDecimal maybe(BigDecimal value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }
}
