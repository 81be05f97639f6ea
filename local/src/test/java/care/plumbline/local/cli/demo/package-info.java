@NullMarked
package care.plumbline.local.cli.demo;

import org.jspecify.annotations.NullMarked;
