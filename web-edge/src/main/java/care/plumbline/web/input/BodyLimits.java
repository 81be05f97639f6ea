package care.plumbline.web.input;

import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.ProblemWriter;
import care.plumbline.web.problem.RefusedRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads a request body once, within its limit, also when it comes in chunks; only plain UTF-8 goes on.
public final class BodyLimits extends OncePerRequestFilter {
    public static final int MAX_BYTES = 1_048_576;

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ProblemWriter problems;

    public BodyLimits(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (WITHOUT_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest accepted;
        try {
            accepted = accept(request);
        } catch (RefusedRequest refused) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.write(request, response, refused);
            return;
        }
        chain.doFilter(accepted, response);
    }

    private static HttpServletRequest accept(HttpServletRequest request) {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw new RefusedRequest(CommonProblems.TOO_LARGE, CommonProblems.TOO_LARGE.meaning());
        }
        if (!plainUtf8(request)) {
            throw new RefusedRequest(
                    CommonProblems.UNSUPPORTED_MEDIA_TYPE, CommonProblems.UNSUPPORTED_MEDIA_TYPE.meaning());
        }
        byte[] body = read(request);
        if (body.length > MAX_BYTES) {
            throw new RefusedRequest(CommonProblems.TOO_LARGE, CommonProblems.TOO_LARGE.meaning());
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedRequest(
                    CommonProblems.MALFORMED_JSON,
                    "body must be UTF-8",
                    new FieldError("body", "utf-8", "must be UTF-8"));
        }
        return new ReadRequest(request, body);
    }

    /// A body that ends too early, comes too slowly or in broken chunks is the client's mistake.
    private static byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(MAX_BYTES + 1);
        } catch (IOException broken) {
            throw new RefusedRequest(CommonProblems.MALFORMED_REQUEST, CommonProblems.MALFORMED_REQUEST.title());
        }
    }

    private static boolean plainUtf8(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return false;
        }
        try {
            Charset charset = charset(request.getContentType());
            return charset == null || charset.equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknownTypeOrCharset) {
            return false;
        }
    }

    private static @Nullable Charset charset(@Nullable String type) {
        return type == null ? null : MediaType.parseMediaType(type).getCharset();
    }
}
