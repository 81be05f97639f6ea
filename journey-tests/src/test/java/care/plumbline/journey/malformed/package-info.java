/// Records on the topics that no service of ours has written.
@NullMarked
package care.plumbline.journey.malformed;

import org.jspecify.annotations.NullMarked;
