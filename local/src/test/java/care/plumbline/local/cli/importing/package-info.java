@NullMarked
package care.plumbline.local.cli.importing;

import org.jspecify.annotations.NullMarked;
