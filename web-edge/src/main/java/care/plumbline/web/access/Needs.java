package care.plumbline.web.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a token must allow to reach a handler. A handler without it is refused to everybody.
/// Where the route has a path variable `{patient}`, a patient's token reaches only its own patient.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
    /// Resource of the scope, e.g. `Goal`.
    String resource();

    Access access();

    /// Only `system/` scopes open it: for those who operate the service.
    boolean systemOnly() default false;
}
