/// Tallies, ledger and journal in MongoDB.
@NullMarked
package care.plumbline.outcomes.figures.mongo;

import org.jspecify.annotations.NullMarked;
