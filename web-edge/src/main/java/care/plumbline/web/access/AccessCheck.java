package care.plumbline.web.access;

import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.ErrorPage;
import care.plumbline.web.problem.RefusedRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Stands before every handler: no [Needs], no entry; without a token only where reading is open to all.
public final class AccessCheck implements HandlerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(AccessCheck.class);

    private final @Nullable OpenReading open;

    /// @param open what everybody may read; null for nothing
    public AccessCheck(@Nullable OpenReading open) {
        this.open = open;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType() != ErrorPage.class) {
            Optional<Caller> caller = Callers.current();
            if (caller.isPresent()) {
                check(request, method.getMethodAnnotation(Needs.class), caller.get());
            } else {
                checkOpen(request, method);
            }
        }
        return true;
    }

    private void checkOpen(HttpServletRequest request, HandlerMethod method) {
        if (open == null || !method.hasMethodAnnotation(OpenToAll.class)) {
            throw new RefusedRequest(CommonProblems.UNAUTHENTICATED, CommonProblems.UNAUTHENTICATED.title())
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        open.ask(request.getRemoteAddr());
    }

    private static void check(HttpServletRequest request, @Nullable Needs needs, Caller caller) {
        if (needs == null) {
            throw forbidden();
        }
        AccessRule.Decision decision = AccessRule.decide(AccessRule.Need.of(needs), caller, patient(request));
        if (decision != AccessRule.Decision.ALLOWED) {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.info("refused a {} caller: {} {}", caller.kind(), request.getMethod(), route);
        }
        switch (decision) {
            case ALLOWED -> {}
            case FORBIDDEN -> throw forbidden();
            case UNKNOWN ->
                throw new RefusedRequest(CommonProblems.UNKNOWN_RESOURCE, CommonProblems.UNKNOWN_RESOURCE.title());
        }
    }

    private static @Nullable String patient(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("patient") instanceof String patient
                ? patient
                : null;
    }

    private static RefusedRequest forbidden() {
        return new RefusedRequest(CommonProblems.FORBIDDEN, CommonProblems.FORBIDDEN.title());
    }
}
