package care.plumbline.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/// Writes a problem where no controller is at work: filters, security, the error page.
public final class ProblemWriter {
    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, RefusedRequest refused)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        ProblemDetail problem = Problems.body(refused.type(), refused.detail(), refused.errors());
        instance(request.getRequestURI(), problem);
        response.setStatus(problem.getStatus());
        refused.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = json.writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void instance(String path, ProblemDetail problem) {
        try {
            problem.setInstance(new URI(path));
        } catch (URISyntaxException notAnAddress) {
            problem.setInstance(null);
        }
    }
}
