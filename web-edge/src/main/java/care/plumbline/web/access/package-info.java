/// Who calls, and what they may do: bearer tokens, SMART scopes, deny by default.
@NullMarked
package care.plumbline.web.access;

import org.jspecify.annotations.NullMarked;
