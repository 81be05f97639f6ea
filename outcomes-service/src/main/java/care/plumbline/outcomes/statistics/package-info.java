/// Statistics on sums and counts, as pure functions: intervals, calibration, shrinkage, funnel limits, adjusted
/// comparison (clinical methods 6 to 11 and 13). Distributions and quantiles are those of Apache Commons Statistics.
@NullMarked
package care.plumbline.outcomes.statistics;

import org.jspecify.annotations.NullMarked;
