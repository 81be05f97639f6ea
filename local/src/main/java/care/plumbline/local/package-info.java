/// The command line: what people type, and what a running Plumbline is asked.
@NullMarked
package care.plumbline.local;

import org.jspecify.annotations.NullMarked;
