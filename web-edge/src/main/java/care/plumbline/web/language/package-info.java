/// In which language somebody is answered.
@NullMarked
package care.plumbline.web.language;

import org.jspecify.annotations.NullMarked;
