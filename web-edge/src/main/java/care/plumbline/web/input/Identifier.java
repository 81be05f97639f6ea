package care.plumbline.web.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An id given by a client: 1 to 64 of `A-Z a-z 0-9 . _ -`, beginning with a letter or digit.
/// For path variables, members and list elements; null passes (add `@NotNull`).
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Identifier.REGEX)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Identifier {
    String REGEX = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    String message() default "must be 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter or digit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
