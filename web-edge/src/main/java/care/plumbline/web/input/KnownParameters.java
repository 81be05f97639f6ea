package care.plumbline.web.input;

import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.RefusedRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses query parameters a handler does not know, and repeated ones: `?asof=2024-01-31` must not
/// silently be the report of today.
public final class KnownParameters implements HandlerInterceptor {
    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<Class<?>, Set<String>> ofArgument;

    /// @param ofArgument Parameters that are read by an argument of this type.
    public KnownParameters(Map<Class<?>, Set<String>> ofArgument) {
        this.ofArgument = Map.copyOf(ofArgument);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> names = known.computeIfAbsent(method, this::names);
            parameters(request).forEach((name, values) -> check(name, values, names));
        }
        return true;
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException malformed) {
            throw new RefusedRequest(CommonProblems.MALFORMED_REQUEST, CommonProblems.MALFORMED_REQUEST.title());
        }
    }

    private static void check(String name, String[] values, Set<String> names) {
        if (!names.contains(name)) {
            String shown = name.length() > 64 ? name.substring(0, 64) : name;
            String field = shown.replaceAll("[^A-Za-z0-9._$-]", "?");
            throw new RefusedRequest(
                    CommonProblems.UNKNOWN_FIELD,
                    field + " is not known here",
                    new FieldError(field, "unknown-parameter", "is not known here"));
        }
        if (values.length > 1) {
            throw new RefusedRequest(
                    CommonProblems.INVALID_FIELD,
                    name + " must appear only once",
                    new FieldError(name, "once", "must appear only once"));
        }
    }

    private Set<String> names(HandlerMethod method) {
        Set<String> names = new HashSet<>();
        Arrays.stream(method.getMethodParameters()).forEach(parameter -> {
            names.addAll(ofArgument.getOrDefault(parameter.getParameterType(), Set.of()));
            RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
            if (query != null) {
                names.add(name(query, parameter));
            }
        });
        return names;
    }

    private static String name(RequestParam query, MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        @Nullable String given = query.name().isEmpty() ? parameter.getParameterName() : query.name();
        if (given == null) {
            throw new IllegalStateException("compile with -parameters");
        }
        return given;
    }
}
