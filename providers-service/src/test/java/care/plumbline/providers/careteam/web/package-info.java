@NullMarked
package care.plumbline.providers.careteam.web;

import org.jspecify.annotations.NullMarked;
