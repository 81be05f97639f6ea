package care.plumbline.outcomes.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figures of every group: the sum of all patients' shares, one document each.
public interface Groups {

    /// Moves each group by its difference, unless this step of the lane, or a later one, has moved that group
    /// already. Of one group the look, the move and the mark that it was moved are one; a difference of nothing
    /// leaves the mark, too.
    ///
    /// @param differences by the text of the group key
    void move(Map<String, Tally> differences, JournalPage step, Instant recordedAt);

    Optional<Group> find(GroupKey key);

    /// The groups of one name on all measures, e.g. of `treatment/mbsr`, in the order of their keys.
    List<Group> named(String group);

    List<Group> all();
}
