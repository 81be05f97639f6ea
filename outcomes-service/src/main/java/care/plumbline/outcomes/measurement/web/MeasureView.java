package care.plumbline.outcomes.measurement.web;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.MeasurementError;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
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

    record MeasurementErrorView(BigDecimal mdc95, String provenance, String source) {

        static MeasurementErrorView of(MeasurementError error) {
            return new MeasurementErrorView(error.mdc95(), error.provenance().code(), error.source());
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
                measure.loinc(),
                measure.snomed(),
                measure.licence(),
                measure.caution());
    }
}
