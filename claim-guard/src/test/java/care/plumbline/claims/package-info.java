/// Tests of the guard and of the realism check.
@NullMarked
package care.plumbline.claims;

import org.jspecify.annotations.NullMarked;
