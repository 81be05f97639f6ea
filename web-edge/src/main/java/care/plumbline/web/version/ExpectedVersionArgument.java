package care.plumbline.web.version;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads If-Match for handlers that ask for [ExpectedVersion] or an Optional of it.
public final class ExpectedVersionArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == ExpectedVersion.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String @Nullable [] lines = request.getHeaderValues(HttpHeaders.IF_MATCH);
        Optional<ExpectedVersion> given =
                Optional.ofNullable(lines).map(all -> String.join(",", all)).map(ExpectedVersion::parse);
        return parameter.isOptional() ? given : given.orElseThrow(ExpectedVersion::missing);
    }
}
