package care.plumbline.outcomes.report.web;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.MeasurementError;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a score means, and where the figures that a judgement uses come from.
///
/// @param tolerance how far a result may lie from an expected one and still be as expected
record MeasureView(
        String code,
        String name,
        BigDecimal lowest,
        BigDecimal highest,
        String unit,
        String direction,
        BigDecimal tolerance,
        @Nullable ImportantChangeView importantChange,
        @Nullable ErrorView measurementError,
        @Nullable String caution) {

    static MeasureView of(OutcomeMeasure measure) {
        return new MeasureView(
                measure.code(),
                measure.name(),
                measure.lowest(),
                measure.highest(),
                measure.unit(),
                measure.direction().code(),
                measure.tolerance().stripTrailingZeros(),
                measure.importantChange() == null ? null : ImportantChangeView.of(measure.importantChange()),
                measure.measurementError() == null ? null : ErrorView.of(measure.measurementError()),
                measure.caution());
    }

    /// The change in one person that is important.
    record ImportantChangeView(
            BigDecimal absolute, @Nullable BigDecimal percent, BigDecimal worsening, String provenance, String source) {

        static ImportantChangeView of(ImportantChange important) {
            return new ImportantChangeView(
                    important.absolute(),
                    important.percent(),
                    important.worsening(),
                    important.provenance().code(),
                    important.source());
        }
    }

    /// The smallest change that is beyond measurement error.
    record ErrorView(BigDecimal mdc95, String provenance, String source) {

        static ErrorView of(MeasurementError error) {
            return new ErrorView(error.mdc95(), error.provenance().code(), error.source());
        }
    }
}
