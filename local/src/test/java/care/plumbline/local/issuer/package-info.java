@NullMarked
package care.plumbline.local.issuer;

import org.jspecify.annotations.NullMarked;
