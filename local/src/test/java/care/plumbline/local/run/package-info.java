@NullMarked
package care.plumbline.local.run;

import org.jspecify.annotations.NullMarked;
