package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.deliveredBy;
import static care.plumbline.outcomes.figures.Contributing.judged;
import static care.plumbline.outcomes.figures.Contributing.open;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.plumbline.outcomes.figures.FunnelReport.Figures;
import care.plumbline.outcomes.figures.FunnelReport.Position;
import care.plumbline.outcomes.figures.FunnelReport.Service;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Phase;
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

    private Figures figures(String code) {
        return requireNonNull(report().services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow()
                .figures());
    }

    private FunnelReport report() {
        new FigureKeeping(new Tallying(Contributing.MEASURES, Affiliations.NONE), stored, stored, stored).keep(people);
        return new FunnelReporting(stored)
                .report(
                        GroupKind.PROVIDER,
                        Contributing.MEASURES.find("nrs-pain").orElseThrow(),
                        Population.NOW);
    }
}
