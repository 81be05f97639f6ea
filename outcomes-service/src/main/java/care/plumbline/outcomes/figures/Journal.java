package care.plumbline.outcomes.figures;

/// One page per lane.
public interface Journal {

    JournalPage page(int lane);

    /// Puts a page in the place of the one before it.
    ///
    /// @return false when that page is not the present one: somebody else was faster
    boolean turnTo(JournalPage next);
}
