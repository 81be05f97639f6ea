/// Courses in MongoDB, one document per patient, and what is kept of goals and treatments.
@NullMarked
package care.plumbline.providers.course.mongo;

import org.jspecify.annotations.NullMarked;
