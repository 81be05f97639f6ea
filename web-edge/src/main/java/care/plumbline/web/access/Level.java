package care.plumbline.web.access;

/// For whom a scope speaks: one patient, a person with their own rights, a system.
enum Level {
    PATIENT,
    USER,
    SYSTEM
}
