package care.plumbline.web.access;

import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.ProblemWriter;
import care.plumbline.web.problem.RefusedRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/// What the security filters refuse, as problems.
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private final ProblemWriter problems;

    SecurityProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            problems.write(
                    request,
                    response,
                    new RefusedRequest(CommonProblems.UNAVAILABLE, CommonProblems.UNAVAILABLE.title())
                            .header(HttpHeaders.RETRY_AFTER, "5"));
            return;
        }
        boolean tokenGiven = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        problems.write(
                request,
                response,
                new RefusedRequest(CommonProblems.UNAUTHENTICATED, CommonProblems.UNAUTHENTICATED.title())
                        .header(
                                HttpHeaders.WWW_AUTHENTICATE,
                                tokenGiven ? "Bearer error=\"invalid_token\"" : "Bearer"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(
                request, response, new RefusedRequest(CommonProblems.FORBIDDEN, CommonProblems.FORBIDDEN.title()));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        problems.write(
                request,
                response,
                new RefusedRequest(CommonProblems.MALFORMED_REQUEST, CommonProblems.MALFORMED_REQUEST.title()));
    }
}
