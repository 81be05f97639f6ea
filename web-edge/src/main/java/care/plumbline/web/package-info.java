/// What every service needs at its HTTP edge, in one import: [care.plumbline.web.WebEdgeConfiguration].
@NullMarked
package care.plumbline.web;

import org.jspecify.annotations.NullMarked;
