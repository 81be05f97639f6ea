package care.plumbline.goals.goal;

import care.plumbline.goals.attainment.AttainmentScale;
import org.jspecify.annotations.Nullable;

/// What is said about a goal beyond the wish. None of it changes: an edited scale is a new version beside the first.
///
/// @param activity of an activity goal: what the patient wants to be able to do
/// @param work of a work goal: how it is and how it shall be
/// @param scale attainment scale agreed on when the goal was stated
/// @param language language of the patient's words, as in `en`
public record Particulars(
        @Nullable Activity activity,
        @Nullable Work work,
        @Nullable AttainmentScale scale,
        String language) {

    public static final String ENGLISH = "en";
    public static final Particulars NONE = new Particulars(null, null, null, ENGLISH);
}
