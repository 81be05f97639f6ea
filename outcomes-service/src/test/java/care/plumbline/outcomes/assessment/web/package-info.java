@NullMarked
package care.plumbline.outcomes.assessment.web;

import org.jspecify.annotations.NullMarked;
