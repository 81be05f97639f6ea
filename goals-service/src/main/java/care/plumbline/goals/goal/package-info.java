/// Goals of a patient and what the patient expects for them: stated, accepted, revised, held, closed; the first wish is
/// kept for ever, and the outlook in force at a course's first session is sealed for that course.
@NullMarked
package care.plumbline.goals.goal;

import org.jspecify.annotations.NullMarked;
