package care.plumbline.goals.goal;

import java.math.BigDecimal;

/// An activity on the patient-specific scale, 0 (cannot) to 10 (as well as can be). The level now is the goal's
/// baseline, the level wanted its target.
///
/// @param name the activity in the patient's words
/// @param before level before the pain
public record Activity(String name, BigDecimal before) {

    /// Code of the patient-specific functional scale.
    static final String MEASURE = "psfs";

    public Activity {
        before = Scores.plain(before);
    }
}
