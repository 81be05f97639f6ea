/// What the tests of every service need: a database, a broker, tokens, a clock and the house rules.
@NullMarked
package care.plumbline.testkit;

import org.jspecify.annotations.NullMarked;
