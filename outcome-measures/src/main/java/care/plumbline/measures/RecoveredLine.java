package care.plumbline.measures;

import java.math.BigDecimal;

/// The score at which people call themselves recovered. It is their word, another line than the cut-off of a norm.
public record RecoveredLine(BigDecimal at, Provenance provenance, String source) {}
