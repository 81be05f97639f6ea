package care.plumbline.web.access;

import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.RefusedRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives the caller to handlers that ask for one.
public final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Callers.current()
                .orElseThrow(() ->
                        new RefusedRequest(CommonProblems.UNAUTHENTICATED, CommonProblems.UNAUTHENTICATED.title()));
    }
}
