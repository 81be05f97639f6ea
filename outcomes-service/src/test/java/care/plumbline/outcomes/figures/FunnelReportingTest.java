package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.deliveredBy;
import static care.plumbline.outcomes.figures.Contributing.judged;
import static care.plumbline.outcomes.figures.Contributing.open;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import care.plumbline.outcomes.figures.FunnelReport.Figures;
import care.plumbline.outcomes.figures.FunnelReport.Position;
import care.plumbline.outcomes.figures.FunnelReport.Service;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Phase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelReportingTest {

    private final InMemoryFigures.View stored =
            new InMemoryFigures(InMemoryFigures.Fault.NONE).view(Interruptions.NONE);
    private final List<PatientContributions> people = new ArrayList<>();

    @Test
    void servicesStandInTheOrderOfTheirNames() {
        like("zeta", 30, "7", "2");
        like("alpha", 30, "7", "6");

        assertThat(report().services()).extracting(Service::code).containsExactly("alpha", "zeta");
    }

    @Test
    void whoLiesOutsideIsMarkedAndDrawnTowardsTheOthers() {
        for (String service : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
            like(service, 20, "7", "5");
            like(service, 20, "6", "4");
            like(service, 10, "6", "5");
        }
        like("z", 40, "7", "6");
        like("z", 10, "6", "6");

        Figures outside = figures("z");
        assertThat(outside.position()).isIn(Position.OUTSIDE_95, Position.OUTSIDE_998);
        assertThat(outside.adjusted()).isNegative();
        assertThat(requireNonNull(outside.shrunken()).value()).isGreaterThan(outside.adjusted());
        assertThat(figures("a").position()).isEqualTo(Position.INSIDE);
        assertThat(requireNonNull(figures("a").responders()).share()).isCloseTo(0.4, within(1e-9));
    }

    /// The same everywhere: nothing tells the services apart.
    @Test
    void servicesThatCannotBeToldApartAllGetTheSame() {
        for (String service : List.of("a", "b", "c")) {
            like(service, 15, "7", "5");
            like(service, 15, "7", "6");
        }

        FunnelReport report = report();
        assertThat(requireNonNull(requireNonNull(report.benchmark()).effects()).tauSquared())
                .isZero();
        assertThat(report.services())
                .allSatisfy(service -> assertThat(
                                requireNonNull(requireNonNull(service.figures()).shrunken())
                                        .value())
                        .isCloseTo(0, within(1e-9)));
    }

    @Test
    void noVerdictFromFewOrFromLowResponse() {
        like("few", 19, "7", "5");
        like("silent", 30, "7", "4");
        for (int i = 0; i < 30; i++) {
            people.add(Contributing.of(
                    "s" + people.size(), 1, deliveredBy("silent", open("c1", "mbsr", Phase.OVERDUE, true))));
        }

        assertThat(figures("few").position()).isEqualTo(Position.TOO_FEW);
        assertThat(figures("silent").position()).isEqualTo(Position.LOW_RESPONSE);
    }

    /// One service of four people, and the figures of all, would tell of the four.
    @Test
    void servicesOfFewPeopleAreWithheldAndNeverASingleOne() {
        like("large", 40, "7", "5");
        like("middle", 30, "7", "4");
        like("small", 4, "7", "1");

        FunnelReport report = report();
        assertThat(report.services())
                .extracting(service -> service.judged().isShown())
                .containsExactly(true, false, false);
        assertThat(requireNonNull(report.benchmark()).n()).isEqualTo(40);
        assertThat(requireNonNull(report.benchmark()).effects()).isNull();
    }

    /// Of `a` January and, since February is of two people, March with it; of `b` all, since it has no block but one.
    @Test
    void ofAPeriodEachServiceHasItsOwnWholeBlocksOfMonths() {
        start("a", 20, "2024-01-08", "2");
        start("a", 2, "2024-02-05", "5");
        start("a", 22, "2024-03-04", "5");
        start("b", 4, "2024-01-08", "5");
        start("b", 4, "2024-02-05", "5");

        FunnelReport report = report(period("2024-02", "2024-02"));
        assertThat(report.services())
                .extracting(Service::code, service -> service.judged().toString(), Service::covers)
                .containsExactly(
                        tuple("a", new Count.Shown(24).toString(), period("2024-02", "2024-03")),
                        tuple("b", new Count.Shown(8).toString(), period("2024-01", "2024-02")));
        assertThat(requireNonNull(report.services().getFirst().figures())
                        .improvement()
                        .mean())
                .isCloseTo(2, within(1e-9));
        assertThat(requireNonNull(report.benchmark()).n()).isEqualTo(32);
    }

    @Test
    void aPeriodInWhichNobodyStartedHasNoServices() {
        start("a", 20, "2024-01-08", "2");

        assertThat(report(period("2020-01", "2020-12")).services()).isEmpty();
        assertThat(report(Period.ALL).services())
                .singleElement()
                .satisfies(service -> assertThat(service.covers()).isNull());
    }

    @Test
    void fewPeopleAreWithheldInAPeriodAsWell() {
        start("large", 30, "2024-01-08", "5");
        start("middle", 20, "2024-01-08", "5");
        start("small", 4, "2024-01-08", "1");

        assertThat(report(period("2024-01", "2024-01")).services())
                .extracting(service -> service.judged().isShown())
                .containsExactly(true, false, false);
    }

    @Test
    void withoutServicesThereIsNothingToShow() {
        assertThat(report().services()).isEmpty();
        assertThat(report().benchmark()).isNull();
    }

    private void like(String provider, int count, String baseline, String result) {
        for (int i = 0; i < count; i++) {
            people.add(Contributing.of(
                    "p" + people.size(), 1, deliveredBy(provider, judged("c1", "mbsr", baseline, result))));
        }
    }

    private void start(String provider, int count, String day, String result) {
        for (int i = 0; i < count; i++) {
            people.add(Contributing.of(
                    "p" + people.size(),
                    1,
                    Contributing.startedOn(day, deliveredBy(provider, judged("c1", "mbsr", "7", result)))));
        }
    }

    private static Period period(String from, String to) {
        return new Period(YearMonth.parse(from), YearMonth.parse(to));
    }

    private Figures figures(String code) {
        return requireNonNull(report().services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow()
                .figures());
    }

    private FunnelReport report() {
        return report(Period.ALL);
    }

    private FunnelReport report(Period period) {
        new FigureKeeping(new Tallying(Contributing.MEASURES, Affiliations.NONE), stored, stored, stored).keep(people);
        return new FunnelReporting(stored)
                .report(
                        GroupKind.PROVIDER,
                        Contributing.MEASURES.find("nrs-pain").orElseThrow(),
                        period,
                        Population.NOW);
    }
}
