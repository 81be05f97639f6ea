package care.plumbline.web.problem;

import care.plumbline.delivery.TraceParent;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;

/// Answers that say what is wrong: RFC 9457, with the trace id and the broken rules by field.
public final class Problems {

    private Problems() {}

    /// @param detail What is wrong this time, in words for a person; no values from the request or the store.
    public static ResponseEntity<ProblemDetail> of(ProblemType type, String detail, FieldError... errors) {
        return of(type, detail, List.of(errors), HttpHeaders.EMPTY);
    }

    /// The detail says of each field what is wrong with it.
    public static ResponseEntity<ProblemDetail> of(ProblemType type, List<FieldError> errors) {
        String detail = errors.stream()
                .map(error -> error.field() + " " + error.message())
                .collect(Collectors.joining("; "));
        return of(type, detail, errors, HttpHeaders.EMPTY);
    }

    /// 404: unknown, or out of reach; every service says it with the same words.
    public static ResponseEntity<ProblemDetail> unknown() {
        return of(CommonProblems.UNKNOWN_RESOURCE, CommonProblems.UNKNOWN_RESOURCE.title());
    }

    /// 412: If-Match names another version than the present one.
    public static ResponseEntity<ProblemDetail> stale() {
        return of(CommonProblems.STALE_VERSION, CommonProblems.STALE_VERSION.title());
    }

    /// A body that cannot be read, as it is answered everywhere.
    public static ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return JsonFaults.problem(unreadable.getCause());
    }

    /// The member of a body at which reading it ended, e.g. `effects[0]`; `body` for the whole.
    public static String place(HttpMessageNotReadableException unreadable) {
        JacksonException json = JsonFaults.find(unreadable, JacksonException.class);
        return json == null ? "body" : JsonFaults.path(json);
    }

    /// 400 for one broken rule of one field.
    public static ResponseEntity<ProblemDetail> invalid(String field, String rule, String message) {
        return of(CommonProblems.INVALID_FIELD, List.of(new FieldError(field, rule, message)));
    }

    static ResponseEntity<ProblemDetail> of(RefusedRequest refused) {
        return of(refused.type(), refused.detail(), refused.errors(), refused.headers());
    }

    static ResponseEntity<ProblemDetail> of(
            ProblemType type, String detail, List<FieldError> errors, HttpHeaders headers) {
        return ResponseEntity.status(type.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body(type, detail, errors));
    }

    static ProblemDetail body(ProblemType type, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(type.uri());
        problem.setTitle(type.title());
        TraceParent.current().ifPresent(trace -> problem.setProperty("traceId", trace.substring(3, 35)));
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}
