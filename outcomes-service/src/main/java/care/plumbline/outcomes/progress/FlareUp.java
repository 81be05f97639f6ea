package care.plumbline.outcomes.progress;

import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A bad time on one measure. A rule of this project, there is no consensus: it begins with a score that is worse than
/// the patient's own running level by at least the important change for worsening, and has passed with the first later
/// score that is not, when that comes within eight weeks. The running level is the median of the scores of the eight
/// weeks before; two of them at least are needed.
///
/// @param level running level before it began
/// @param worst the worst score in it, the first time it was observed
/// @param to day of the score that ended it; absent while it lasts, and where it became lasting
public record FlareUp(
        String measure, LocalDate from, @Nullable LocalDate to, BigDecimal level, Score worst, State state) {

    /// What became of it.
    public enum State {
        /// The score has not come back yet, and eight weeks are not over.
        RUNNING("running"),
        /// It came back within eight weeks.
        PASSED("passed"),
        /// It did not: a worsening, no flare-up any more.
        LASTING("lasting");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /// The code used in HTTP.
        public String code() {
            return code;
        }
    }
}
