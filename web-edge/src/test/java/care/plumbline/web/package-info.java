/// Tests of the edge against a real server.
@NullMarked
package care.plumbline.web;

import org.jspecify.annotations.NullMarked;
