package care.plumbline.goals.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The patient says what they hope and expect for a goal: at least one of the four figures, or words.
///
/// @param outlook id of the new outlook, unique within the patient
/// @param course the course it is about; absent: whatever the course
/// @param hope score the patient wishes for
/// @param expected score the patient believes will come
/// @param likelihood how likely that seems, in percent
/// @param smallestWorthwhile smallest change, in improvement points, that would make the course worthwhile
/// @param by when the patient believes it will have come; absent: by the goal's date
/// @param words the patient's own words
public record StateOutlook(
        String outlook,
        String goal,
        @Nullable String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal smallestWorthwhile,
        LocalDate statedOn,
        @Nullable LocalDate by,
        @Nullable OwnWords words) {

    public StateOutlook {
        hope = Scores.plainOrAbsent(hope);
        expected = Scores.plainOrAbsent(expected);
        likelihood = Scores.plainOrAbsent(likelihood);
        smallestWorthwhile = Scores.plainOrAbsent(smallestWorthwhile);
    }

    boolean saysNothing() {
        return hope == null && expected == null && likelihood == null && smallestWorthwhile == null && words == null;
    }
}
