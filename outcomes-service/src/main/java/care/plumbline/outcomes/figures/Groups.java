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

    /// The months of a group on its measure, in their order.
    List<Group> months(GroupKey key);

    /// The months of the groups of one name on all measures.
    List<Group> monthsNamed(String group);

    /// The groups of a kind on all measures, of all times, in the order of their keys.
    List<Group> ofKind(GroupKind kind);

    /// Every group, of all times and of each month.
    List<Group> all();
}
