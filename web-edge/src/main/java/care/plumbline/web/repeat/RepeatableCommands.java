package care.plumbline.web.repeat;

import care.plumbline.delivery.CommandKey;
import care.plumbline.delivery.CommandKeyReused;
import care.plumbline.delivery.FinishedAnswers.Answer;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Callers;
import care.plumbline.web.input.ReadRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Runs handlers; those of a command with Idempotency-Key within that key. Sits behind the access check, so that a
/// kept answer reaches only who may have it today. Only successes are kept: a refused or failed command has changed
/// nothing and is decided afresh. Between a change and the keeping of its answer the receipts inside the changed
/// document stand in.
public final class RepeatableCommands extends RequestMappingHandlerAdapter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final Supplier<KeptAnswers> answers;
    private final InstantSource clock;

    public RepeatableCommands(Supplier<KeptAnswers> answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        List<String> keys = Collections.list(request.getHeaders(CommandKeys.HEADER));
        Optional<Caller> caller = Callers.current();
        if (keys.isEmpty() || SAFE.contains(request.getMethod()) || caller.isEmpty()) {
            return super.handleInternal(request, response, handler);
        }
        CommandKey key = CommandKeys.of(
                keys, caller.get().subject(), request.getMethod(), address(request), ReadRequest.body(request));
        Optional<Answer> earlier = answers.get().find(key.key());
        Answer answer = earlier.isPresent() ? earlier.get() : run(key, request, response, handler);
        if (!answer.digest().equals(key.digest())) {
            throw new CommandKeyReused();
        }
        write(answer, response);
        return null;
    }

    private Answer run(CommandKey key, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
        RequestIds.from(key.key()).where(CommandKey.CURRENT, key).call(() -> {
            super.handleInternal(request, caught, handler);
            return true;
        });
        Answer answer = answer(key, caught);
        return answer.status() < 400 ? answers.get().keep(key.key(), answer) : answer;
    }

    private Answer answer(CommandKey key, ContentCachingResponseWrapper caught) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            @Nullable
            String value = name.equals(HttpHeaders.CONTENT_TYPE) ? caught.getContentType() : caught.getHeader(name);
            if (value != null) {
                headers.put(name, List.of(value));
            }
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Answer(key.digest(), caught.getStatus(), headers, caught.getContentAsByteArray(), now);
    }

    private static void write(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
