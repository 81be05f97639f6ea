@NullMarked
package care.plumbline.outcomes.figures.web;

import org.jspecify.annotations.NullMarked;
