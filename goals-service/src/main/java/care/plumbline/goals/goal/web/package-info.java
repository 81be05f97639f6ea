/// Goals over HTTP.
@NullMarked
package care.plumbline.goals.goal.web;

import org.jspecify.annotations.NullMarked;
