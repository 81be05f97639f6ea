/// `import`: a history as NDJSON, in any order, through the public interfaces.
@NullMarked
package care.plumbline.local.cli.importing;

import org.jspecify.annotations.NullMarked;
