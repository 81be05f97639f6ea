@NullMarked
package care.plumbline.local.cli;

import org.jspecify.annotations.NullMarked;
