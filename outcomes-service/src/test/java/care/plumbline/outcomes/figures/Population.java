package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.JudgingWindow;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.judgement.TreatmentVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// People treated with mbsr, one course each unless said otherwise, and the report on them.
public final class Population {

    static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

    static final Treatment MBSR = new Treatment(
            new TreatmentVersion("mbsr", 2),
            Instant.parse("2024-01-01T00:00:00Z"),
            "Mindfulness-based stress reduction",
            "moderate",
            new JudgingWindow(8, 26, "Primary end point at 26 weeks.", "verified"),
            List.of(new Evidence(
                    "nrs-pain",
                    new BigDecimal("1.5"),
                    new BigDecimal("2.2"),
                    new BigDecimal("0.2"),
                    116,
                    26,
                    "within-arm",
                    List.of(new Evidence.Part(
                            "within-arm",
                            new BigDecimal("1.5"),
                            new BigDecimal("2.2"),
                            116,
                            26,
                            "Cherkin 2016",
                            null,
                            "0-10 bothersomeness")),
                    null)));

    private final InMemoryFigures stored = new InMemoryFigures(InMemoryFigures.Fault.NONE);
    private final List<PatientContributions> contributions = new ArrayList<>();

    /// Due 120, judged 78, responders 31, as in clinical methods 11; three of them greatly improved.
    public static Population ofMethods() {
        return new Population()
                .people(28, "7", "4")
                .people(3, "7", "1")
                .people(47, "7", "6")
                .people(42, Contributing.open("c1", "mbsr", Phase.OVERDUE, true));
    }

    Population person(Contribution... courses) {
        contributions.add(Contributing.of("p" + contributions.size(), 1, courses));
        return this;
    }

    /// People with the same change of back pain.
    Population people(int count, String baseline, String result) {
        for (int i = 0; i < count; i++) {
            person(Contributing.judged("c1", "mbsr", baseline, result));
        }
        return this;
    }

    Population people(int count, Contribution course) {
        for (int i = 0; i < count; i++) {
            person(course);
        }
        return this;
    }

    public Groups groups() {
        InMemoryFigures.View view = stored.view(Interruptions.NONE);
        new FigureKeeping(new Tallying(Contributing.MEASURES, Affiliations.NONE), view, view, view).keep(contributions);
        return view;
    }

    public TreatmentReporting reporting() {
        return new TreatmentReporting(
                Contributing.MEASURES, code -> code.equals("mbsr") ? Optional.of(MBSR) : Optional.empty(), groups());
    }

    MeasureFigures backPain() {
        return reporting().report("mbsr", Period.ALL, NOW).orElseThrow().measures().stream()
                .filter(figures -> figures.measure().code().equals("nrs-pain"))
                .findFirst()
                .orElseThrow();
    }
}
