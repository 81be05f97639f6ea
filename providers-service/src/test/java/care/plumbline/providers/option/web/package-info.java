@NullMarked
package care.plumbline.providers.option.web;

import org.jspecify.annotations.NullMarked;
