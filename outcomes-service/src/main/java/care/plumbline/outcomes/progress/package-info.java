/// Where one patient stands, as of any day: how far the goals have come, what was tried, and whether expectations are
/// in balance.
@NullMarked
package care.plumbline.outcomes.progress;

import org.jspecify.annotations.NullMarked;
