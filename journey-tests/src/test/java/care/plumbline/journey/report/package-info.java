/// The care team's report as lines that can be compared, and made anew from the services' own reads.
@NullMarked
package care.plumbline.journey.report;

import org.jspecify.annotations.NullMarked;
