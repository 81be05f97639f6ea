package care.plumbline.outcomes.progress;

import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One outlook on a goal, and what is known of it now.
///
/// @param before the score it was stated from: the last in the 28 days up to it
/// @param course the first course that it was sealed for and that has a verdict
/// @param observed the result of that course
/// @param distance expected less observed improvement: positive when the result fell short
public record AskedAgain(
        Outlook outlook,
        @Nullable Score before,
        @Nullable String course,
        @Nullable Score observed,
        @Nullable BigDecimal distance) {}
