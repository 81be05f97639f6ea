/// Claims that nobody can keep, found in words, and the chance of an expected score. Pure Java; it informs and decides
/// nothing.
@NullMarked
package care.plumbline.claims;

import org.jspecify.annotations.NullMarked;
