/// The PCP's inbox and how aware PCPs are, over HTTP.
@NullMarked
package care.plumbline.providers.awareness.web;

import org.jspecify.annotations.NullMarked;
