package care.plumbline.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Places on a scale that mean something, as far as they are known.
///
/// @param recovered absent where nobody asked people
/// @param norm absent where none was found; without one nobody can be called recovered by reliable change
public record Landmarks(
        List<SeverityBand> severity,
        @Nullable RecoveredLine recovered,
        @Nullable Norm norm) {

    public Landmarks {
        severity = List.copyOf(severity);
    }

    /// A score in words; empty where no band holds it.
    public Optional<String> severityOf(BigDecimal score) {
        return severity.stream()
                .filter(band -> band.holds(score))
                .map(SeverityBand::words)
                .findFirst();
    }
}
