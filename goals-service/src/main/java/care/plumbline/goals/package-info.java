/// Goals of patients and what they hope and expect. Here the service is put together.
@NullMarked
package care.plumbline.goals;

import org.jspecify.annotations.NullMarked;
