/// The verbs that use a running Plumbline through its public HTTP interfaces.
@NullMarked
package care.plumbline.local.cli;

import org.jspecify.annotations.NullMarked;
