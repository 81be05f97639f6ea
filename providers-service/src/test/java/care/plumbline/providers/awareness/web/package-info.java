@NullMarked
package care.plumbline.providers.awareness.web;

import org.jspecify.annotations.NullMarked;
