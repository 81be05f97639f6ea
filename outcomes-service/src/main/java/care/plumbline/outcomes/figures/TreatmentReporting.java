package care.plumbline.outcomes.figures;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes treatment reports: of the figures as they stand, without looking at a single patient.
public final class TreatmentReporting {

    private final Measures measures;
    private final LatestTreatments treatments;
    private final Groups groups;

    public TreatmentReporting(Measures measures, LatestTreatments treatments, Groups groups) {
        this.measures = measures;
        this.treatments = treatments;
        this.groups = groups;
    }

    /// On one measure. Empty for a treatment that is not known.
    public Optional<TreatmentReport> report(String treatment, OutcomeMeasure measure, Instant asOf) {
        return treatments
                .latest(treatment)
                .map(entry -> new TreatmentReport(
                        entry,
                        asOf,
                        List.of(MeasureFigures.of(
                                measure,
                                groups.find(GroupKey.treatment(treatment, measure.code())),
                                entry.evidenceOn(measure.code()).orElse(null)))));
    }

    /// On every measure that somebody was to be measured on, or that the evidence states something about.
    public Optional<TreatmentReport> report(String treatment, Instant asOf) {
        return treatments.latest(treatment).map(entry -> {
            Map<String, Group> counted = groups.named("treatment/" + treatment).stream()
                    .filter(group -> group.tally().of(Counter.COURSES) > 0)
                    .collect(Collectors.toMap(group -> group.key().measure(), Function.identity()));
            return new TreatmentReport(
                    entry,
                    asOf,
                    measuresOf(entry, counted.keySet()).stream()
                            .flatMap(code -> measures.find(code).stream())
                            .map(measure -> MeasureFigures.of(
                                    measure,
                                    Optional.ofNullable(counted.get(measure.code())),
                                    entry.evidenceOn(measure.code()).orElse(null)))
                            .toList());
        });
    }

    private static NavigableSet<String> measuresOf(Treatment entry, Iterable<String> counted) {
        NavigableSet<String> codes = new TreeSet<>();
        counted.forEach(codes::add);
        entry.evidence().stream()
                .filter(evidence -> evidence.mean() != null)
                .map(Evidence::measure)
                .forEach(codes::add);
        return codes;
    }
}
