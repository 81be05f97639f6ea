package care.plumbline.goals.goal;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was agreed on and reported for one goal since it was stated.
///
/// @param scales attainment scales, one of each version, oldest first
/// @param workReports by day
public record Progress(List<ScaleVersion> scales, List<WorkReport> workReports) {

    static final Progress NONE = new Progress(List.of(), List.of());

    public Progress {
        scales = List.copyOf(scales);
        workReports = workReports.stream().sorted(comparing(WorkReport::on)).toList();
    }

    /// A scale given with the goal is its first version.
    static Progress of(StateGoal stated, Recorded recorded) {
        var scale = stated.particulars().scale();
        return scale == null
                ? NONE
                : NONE.with(new ScaleVersion(
                        1,
                        scale,
                        stated.statedOn(),
                        recorded.by(),
                        null,
                        stated.wish().importance(),
                        stated.wish().difficulty()));
    }

    Optional<ScaleVersion> scale() {
        return scales.isEmpty() ? Optional.empty() : Optional.of(scales.getLast());
    }

    /// A scale of the same version takes the place of the one before it.
    Progress with(ScaleVersion scale) {
        return new Progress(
                Stream.concat(scales.stream().filter(known -> known.version() != scale.version()), Stream.of(scale))
                        .toList(),
                workReports);
    }

    Progress with(WorkReport report) {
        return new Progress(
                scales, Stream.concat(workReports.stream(), Stream.of(report)).toList());
    }
}
