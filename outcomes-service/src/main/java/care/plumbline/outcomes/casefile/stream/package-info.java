/// What the case files learn from the topics, and what they tell.
@NullMarked
package care.plumbline.outcomes.casefile.stream;

import org.jspecify.annotations.NullMarked;
