package care.plumbline.web.problem;

import java.util.List;
import org.springframework.http.HttpHeaders;

/// Ends a request with a problem from where no answer can be returned: argument resolvers, interceptors, filters.
/// Controllers return [Problems] instead.
public final class RefusedRequest extends RuntimeException {
    private final ProblemType type;
    private final String detail;
    private final transient List<FieldError> errors;
    private final transient HttpHeaders headers = new HttpHeaders();

    public RefusedRequest(ProblemType type, String detail, FieldError... errors) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = List.of(errors);
    }

    public RefusedRequest header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    String detail() {
        return detail;
    }

    List<FieldError> errors() {
        return errors;
    }

    HttpHeaders headers() {
        return headers;
    }
}
