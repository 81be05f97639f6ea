package care.plumbline.web.trace;

import care.plumbline.delivery.TraceParent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives every request a trace (taken over from `traceparent` when well formed, else new) and a request id;
/// both go into the log, the answer and the events. Baggage and trace state go nowhere.
public final class RequestTrace extends OncePerRequestFilter {
    public static final String TRACE_PARENT = "traceparent";
    public static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern W3C = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String REMEMBERED = RequestTrace.class.getName() + ".trace";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String trace = trace(request);
        String id = requestId(request.getHeader(REQUEST_ID));
        request.setAttribute(REMEMBERED, trace);
        response.setHeader(TRACE_PARENT, trace);
        response.setHeader(REQUEST_ID, id);
        MDC.put("traceId", trace.substring(3, 35));
        MDC.put("requestId", id);
        try {
            within(trace, request, response, chain);
        } finally {
            MDC.remove("traceId");
            MDC.remove("requestId");
        }
    }

    private static void within(
            String trace, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(TraceParent.CURRENT, trace).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String trace(HttpServletRequest request) {
        if (request.getAttribute(REMEMBERED) instanceof String sameRequest) {
            return sameRequest;
        }
        String given = request.getHeader(TRACE_PARENT);
        String span = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1L);
        if (given != null && W3C.matcher(given).matches()) {
            return given.substring(0, 36) + span + given.substring(52);
        }
        return "00-" + UUID.randomUUID().toString().replace("-", "") + "-" + span + "-01";
    }

    private static String requestId(@Nullable String given) {
        return given != null && ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
