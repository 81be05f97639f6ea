package care.plumbline.web.access;

/// Who stands behind a token.
public enum CallerKind {
    PATIENT,
    PROVIDER,
    SYSTEM,
    /// Sees figures, never persons.
    OPERATIONS
}
