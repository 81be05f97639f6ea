/// Requests that are wrong in one way, and what must become of them.
@NullMarked
package care.plumbline.journey.badinput;

import org.jspecify.annotations.NullMarked;
