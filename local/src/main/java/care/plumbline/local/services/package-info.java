/// The process that holds the database, the issuer and the four services.
@NullMarked
package care.plumbline.local.services;

import org.jspecify.annotations.NullMarked;
