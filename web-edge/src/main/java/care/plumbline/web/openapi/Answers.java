package care.plumbline.web.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a handler is for and what it answers when all is well: the service's OpenAPI description is written from it.
/// Path, parameters, body and access are read from the handler itself.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {
    /// What the route does, in one sentence.
    String summary();

    /// The body of the answer; with [#page] one item of it. Void where there is none.
    Class<?> body() default Void.class;

    /// Whether the answer is a [care.plumbline.web.paging.Page] of such bodies.
    boolean page() default false;

    /// Statuses of success.
    int[] status() default 200;

    /// Media types beside JSON.
    String[] also() default {};
}
