package care.plumbline.providers.course;

import org.jspecify.annotations.Nullable;

/// A part of a full disclosure that was not said in time.
///
/// @param part `goal`, `sessions`, `weeks`, `time-to-effect`, `procedures`, `risks`, `burden`, `words`, `expected` or
///     `likelihood`
/// @param goal the goal that it is missing for, where it is wanted for each
public record MissingPart(String part, @Nullable String goal) {

    /// For example `risks`, or `expected of g1`.
    public String words() {
        return goal == null ? part : part + " of " + goal;
    }
}
