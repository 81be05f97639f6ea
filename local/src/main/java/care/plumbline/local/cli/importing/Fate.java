package care.plumbline.local.cli.importing;

/// What became of a record.
sealed interface Fate {
    /// It is there.
    ///
    /// @param created It was not before; steps of something that was there do not count.
    record In(boolean created) implements Fate {}

    record Refused(String reason) implements Fate {}
}
