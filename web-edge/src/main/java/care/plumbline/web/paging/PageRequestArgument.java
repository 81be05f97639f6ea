package care.plumbline.web.paging;

import care.plumbline.web.problem.BrokenRule;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.RefusedRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads `after` and `limit` for handlers that ask for a [PageRequest].
final class PageRequestArgument implements HandlerMethodArgumentResolver {
    private final Paging paging;

    PageRequestArgument(Paging paging) {
        this.paging = paging;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        try {
            return paging.read(request.getParameter("after"), request.getParameter("limit"));
        } catch (BrokenRule broken) {
            String field = broken.rule().equals("cursor") ? "after" : "limit";
            throw new RefusedRequest(
                    CommonProblems.INVALID_FIELD,
                    field + " " + broken.words(),
                    new FieldError(field, broken.rule(), broken.words()));
        }
    }
}
