package care.plumbline.web.input;

import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.ProblemWriter;
import care.plumbline.web.problem.RefusedRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses addresses that are longer than any of ours, before anything looks at them.
public final class AddressLimit extends OncePerRequestFilter {
    public static final int MAX_CHARACTERS = 8_000;

    private final ProblemWriter problems;

    public AddressLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > MAX_CHARACTERS) {
            problems.write(
                    request,
                    response,
                    new RefusedRequest(CommonProblems.URI_TOO_LONG, CommonProblems.URI_TOO_LONG.meaning()));
            return;
        }
        chain.doFilter(request, response);
    }
}
