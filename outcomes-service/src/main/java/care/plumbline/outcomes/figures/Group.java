package care.plumbline.outcomes.figures;

import java.time.Instant;

/// The figures of one group.
///
/// @param changedAt when the newest contributions in it were recorded
public record Group(GroupKey key, Tally tally, Instant changedAt) {}
