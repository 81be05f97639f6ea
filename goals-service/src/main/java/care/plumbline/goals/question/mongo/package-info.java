/// Questions in MongoDB: one document per patient, and a work list per provider.
@NullMarked
package care.plumbline.goals.question.mongo;

import org.jspecify.annotations.NullMarked;
