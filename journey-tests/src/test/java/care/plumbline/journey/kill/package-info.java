/// Killing everything in the middle of work, and starting it again.
@NullMarked
package care.plumbline.journey.kill;

import org.jspecify.annotations.NullMarked;
