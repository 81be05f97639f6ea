/// Outcome measures: what a score is, which way is better, and when a change matters. Pure Java with exact decimal
/// arithmetic; every other module may use it.
@NullMarked
package care.plumbline.measures;

import org.jspecify.annotations.NullMarked;
