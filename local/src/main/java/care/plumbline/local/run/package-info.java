/// Starting, watching and stopping the processes, and what is known of them between two commands.
@NullMarked
package care.plumbline.local.run;

import org.jspecify.annotations.NullMarked;
