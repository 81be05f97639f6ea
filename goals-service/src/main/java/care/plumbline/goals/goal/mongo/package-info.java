/// Goals in MongoDB: one document per patient, found by its `_id`.
@NullMarked
package care.plumbline.goals.goal.mongo;

import org.jspecify.annotations.NullMarked;
