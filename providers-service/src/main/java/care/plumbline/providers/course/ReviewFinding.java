package care.plumbline.providers.course;

import org.jspecify.annotations.Nullable;

/// Tells what a reviewer makes of a finding.
///
/// @param confirmed whether the finding is right; a dismissed one needs a reason
public record ReviewFinding(
        String finding, boolean confirmed, @Nullable String reason) {}
