package care.plumbline.outcomes.measurement.web;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.MeasurementError;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.measures.RecoveredLine;
import care.plumbline.measures.SeverityBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An outcome measure as it is shown, every figure with where it comes from.
record MeasureView(
        String code,
        String name,
        String domain,
        BigDecimal lowest,
        BigDecimal highest,
        BigDecimal step,
        String unit,
        String direction,
        String recall,
        @Nullable ImportantChangeView importantChange,
        @Nullable MeasurementErrorView measurementError,
        List<SeverityView> severity,
        @Nullable RecoveredView recovered,
        @Nullable String loinc,
        @Nullable String snomed,
        String licence,
        @Nullable String caution) {

    record ImportantChangeView(
            BigDecimal absolute,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal highBaseline,
            @Nullable BigDecimal absoluteWhenHigh,
            BigDecimal worsening,
            BigDecimal substantialPercent,
            @Nullable BigDecimal substantialPoints,
            String provenance,
            String source) {

        static ImportantChangeView of(ImportantChange change) {
            return new ImportantChangeView(
                    change.absolute(),
                    change.percent(),
                    change.highBaseline(),
                    change.absoluteWhenHigh(),
                    change.worsening(),
                    change.substantialPercent(),
                    change.substantialPoints(),
                    change.provenance().code(),
                    change.source());
        }
    }

    /// @param sem standard error of one measurement, to three decimals
    record MeasurementErrorView(BigDecimal mdc95, BigDecimal sem, String provenance, String source) {

        static MeasurementErrorView of(MeasurementError error) {
            return new MeasurementErrorView(
                    error.mdc95(),
                    error.sem().setScale(OutcomeMeasure.MOST_DECIMALS, RoundingMode.HALF_UP),
                    error.provenance().code(),
                    error.source());
        }
    }

    /// A range of scores that has a name.
    record SeverityView(String words, BigDecimal from, BigDecimal to, String provenance, String source) {

        static SeverityView of(SeverityBand band) {
            return new SeverityView(
                    band.words(), band.from(), band.to(), band.provenance().code(), band.source());
        }
    }

    /// The score at which people call themselves recovered.
    record RecoveredView(BigDecimal at, String provenance, String source) {

        static RecoveredView of(RecoveredLine line) {
            return new RecoveredView(line.at(), line.provenance().code(), line.source());
        }
    }

    static MeasureView of(OutcomeMeasure measure) {
        ImportantChange change = measure.importantChange();
        MeasurementError error = measure.measurementError();
        return new MeasureView(
                measure.code(),
                measure.name(),
                measure.domain(),
                measure.lowest(),
                measure.highest(),
                measure.step(),
                measure.unit(),
                measure.direction().code(),
                measure.recall(),
                change == null ? null : ImportantChangeView.of(change),
                error == null ? null : MeasurementErrorView.of(error),
                measure.landmarks().severity().stream().map(SeverityView::of).toList(),
                measure.landmarks().recovered() == null
                        ? null
                        : RecoveredView.of(measure.landmarks().recovered()),
                measure.loinc(),
                measure.snomed(),
                measure.licence(),
                measure.caution());
    }
}
