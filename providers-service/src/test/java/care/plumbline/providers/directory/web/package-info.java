@NullMarked
package care.plumbline.providers.directory.web;

import org.jspecify.annotations.NullMarked;
