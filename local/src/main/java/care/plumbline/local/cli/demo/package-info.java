/// `demo`: the journey of the demo patient, told and played through the public interfaces.
@NullMarked
package care.plumbline.local.cli.demo;

import org.jspecify.annotations.NullMarked;
