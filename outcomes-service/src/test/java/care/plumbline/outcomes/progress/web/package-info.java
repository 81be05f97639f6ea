@NullMarked
package care.plumbline.outcomes.progress.web;

import org.jspecify.annotations.NullMarked;
