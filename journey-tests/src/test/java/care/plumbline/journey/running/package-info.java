/// A real Plumbline in processes of its own, and the command line.
@NullMarked
package care.plumbline.journey.running;

import org.jspecify.annotations.NullMarked;
