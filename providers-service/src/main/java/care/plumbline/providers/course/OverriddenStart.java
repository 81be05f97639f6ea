package care.plumbline.providers.course;

import java.util.List;

/// A start in spite of missing parts, for a reason that stays on record. It stays listed, also when the parts are
/// recorded later.
///
/// @param missing the parts as [MissingPart#words()] names them
public record OverriddenStart(OverrideKind kind, String reason, List<String> missing) {

    public OverriddenStart {
        missing = List.copyOf(missing);
    }
}
