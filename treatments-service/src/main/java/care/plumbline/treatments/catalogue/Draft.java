package care.plumbline.treatments.catalogue;

/// The next version of an entry while it is being written. Only those who keep the catalogue see it.
///
/// @param revision rises with every change of a draft of this treatment, from 1
/// @param base number of the published version it starts from; 0 for a new treatment
public record Draft(long revision, long base, Entry entry, Recorded recorded) {}
