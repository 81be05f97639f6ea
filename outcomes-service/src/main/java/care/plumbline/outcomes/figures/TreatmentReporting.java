package care.plumbline.outcomes.figures;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes treatment reports: of the figures as they stand, without looking at a single patient.
public final class TreatmentReporting {

    private final LatestTreatments treatments;
    private final GroupFigures figures;

    public TreatmentReporting(Measures measures, LatestTreatments treatments, Groups groups) {
        this.treatments = treatments;
        this.figures = new GroupFigures(measures, groups);
    }

    /// On one measure. Empty for a treatment that is not known.
    public Optional<TreatmentReport> report(String treatment, OutcomeMeasure measure, Period period, Instant asOf) {
        return treatments
                .latest(treatment)
                .map(entry -> new TreatmentReport(
                        entry, asOf, List.of(figures.on(measure, name(treatment), period, evidence(entry)))));
    }

    /// On every measure that somebody was to be measured on, or that the evidence states something about.
    public Optional<TreatmentReport> report(String treatment, Period period, Instant asOf) {
        return treatments
                .latest(treatment)
                .map(entry -> new TreatmentReport(entry, asOf, figures.on(name(treatment), period, evidence(entry))));
    }

    private static GroupName name(String treatment) {
        return new GroupName(GroupKind.TREATMENT, treatment);
    }

    static Map<String, Evidence> evidence(Treatment entry) {
        return entry.evidence().stream()
                .collect(Collectors.toMap(Evidence::measure, Function.identity(), (first, second) -> first));
    }
}
