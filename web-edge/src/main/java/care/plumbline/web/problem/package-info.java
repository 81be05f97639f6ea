/// What a caller is told when something is wrong: RFC 9457 problem details with stable types.
@NullMarked
package care.plumbline.web.problem;

import org.jspecify.annotations.NullMarked;
