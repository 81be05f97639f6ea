/// A token issuer for one machine: everybody who asks gets the token they ask for.
@NullMarked
package care.plumbline.local.issuer;

import org.jspecify.annotations.NullMarked;
