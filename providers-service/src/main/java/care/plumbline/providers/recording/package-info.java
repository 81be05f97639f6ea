/// Who told us something, and when. When it was so is a date of the thing itself: the two are never mixed.
@NullMarked
package care.plumbline.providers.recording;

import org.jspecify.annotations.NullMarked;
