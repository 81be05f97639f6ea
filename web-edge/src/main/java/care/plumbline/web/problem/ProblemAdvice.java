package care.plumbline.web.problem;

import care.plumbline.delivery.CommandKeyReused;
import care.plumbline.delivery.TryAgainLater;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Every exception that leaves a handler, as a problem. What is not foreseen is 500 and logged without its texts.
@RestControllerAdvice
public final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedRequest refused) {
        return Problems.of(refused);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return JsonFaults.problem(unreadable.getCause());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid) {
        return RuleFaults.problem(invalid.getBindingResult());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(HandlerMethodValidationException invalid) {
        return RuleFaults.problem(invalid);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(TypeMismatchException mismatch) {
        String field = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? RuleFaults.name(argument.getParameter())
                : "parameter";
        BrokenRule broken = JsonFaults.find(mismatch, BrokenRule.class);
        if (broken != null) {
            return Problems.invalid(field, broken.rule(), broken.words());
        }
        Class<?> wanted = mismatch.getRequiredType();
        return wanted != null && wanted.isEnum()
                ? Problems.invalid(field, "one-of", Words.oneOf(wanted))
                : Problems.invalid(field, "type", "must be " + Words.of(wanted));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(ServletRequestBindingException missing) {
        return switch (missing) {
            case MissingServletRequestParameterException parameter ->
                Problems.invalid(parameter.getParameterName(), "required", "must be given");
            case MissingRequestHeaderException header ->
                Problems.invalid(header.getHeaderName(), "required", "must be given");
            default -> Problems.of(CommonProblems.MALFORMED_REQUEST, CommonProblems.MALFORMED_REQUEST.title());
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException method) {
        return withHeaders(CommonProblems.METHOD_NOT_ALLOWED, method.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeNotSupportedException mediaType) {
        return withHeaders(CommonProblems.UNSUPPORTED_MEDIA_TYPE, mediaType.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAcceptable(HttpMediaTypeNotAcceptableException notAcceptable) {
        List<String> offered = notAcceptable.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .toList();
        return Problems.of(
                CommonProblems.NOT_ACCEPTABLE,
                offered.isEmpty() ? CommonProblems.NOT_ACCEPTABLE.title() : "Offered: " + String.join(", ", offered));
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<ProblemDetail> nothingThere() {
        return Problems.unknown();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(CommandKeyReused reused) {
        return Problems.of(CommonProblems.IDEMPOTENCY_KEY_REUSED, CommonProblems.IDEMPOTENCY_KEY_REUSED.title());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> later(TryAgainLater later) {
        LOG.warn("not possible at the moment: {}", Fault.of(later));
        return unavailable();
    }

    /// The client has gone: there is nobody to answer.
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> gone(AsyncRequestNotUsableException gone) {
        return null;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(Exception unforeseen) {
        LOG.error("a request failed: {}", Fault.of(unforeseen));
        return Problems.of(CommonProblems.INTERNAL_ERROR, CommonProblems.INTERNAL_ERROR.title());
    }

    static ResponseEntity<ProblemDetail> unavailable() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return withHeaders(CommonProblems.UNAVAILABLE, headers);
    }

    private static ResponseEntity<ProblemDetail> withHeaders(ProblemType type, HttpHeaders headers) {
        return Problems.of(type, type.title(), List.of(), headers);
    }
}
