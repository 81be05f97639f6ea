package care.plumbline.delivery;

/// Where changes are refused because their events could not leave for too long.
///
/// @param eventsPerDocument Events waiting in one document.
/// @param bytesPerDocument Their size; a document may hold 16 MB.
/// @param eventsInAll Events waiting in all documents of the service.
/// @param attempts How often a change decides again after a version conflict.
/// @param receipts Command keys a document remembers.
record StoreLimits(int eventsPerDocument, int bytesPerDocument, long eventsInAll, int attempts, int receipts) {

    static final StoreLimits DEFAULT = new StoreLimits(200, 1_000_000, 50_000, 12, 64);
}
