/// outcomes-service: scores, case files, judgements, population figures and the reports made of them.
@NullMarked
package care.plumbline.outcomes;

import org.jspecify.annotations.NullMarked;
