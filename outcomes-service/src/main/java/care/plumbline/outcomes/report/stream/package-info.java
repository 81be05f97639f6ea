/// How far the case files are behind the topics.
@NullMarked
package care.plumbline.outcomes.report.stream;

import org.jspecify.annotations.NullMarked;
