package care.plumbline.web.problem;

import org.springframework.http.HttpStatus;

/// The problem that fits a bare status of the servlet container.
final class ContainerProblems {

    private ContainerProblems() {}

    static ProblemType of(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        if (status == null) {
            return code < 500 ? CommonProblems.MALFORMED_REQUEST : CommonProblems.INTERNAL_ERROR;
        }
        return switch (status) {
            case UNAUTHORIZED -> CommonProblems.UNAUTHENTICATED;
            case FORBIDDEN -> CommonProblems.FORBIDDEN;
            case NOT_FOUND -> CommonProblems.UNKNOWN_RESOURCE;
            case METHOD_NOT_ALLOWED, NOT_IMPLEMENTED -> CommonProblems.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> CommonProblems.NOT_ACCEPTABLE;
            case CONTENT_TOO_LARGE -> CommonProblems.TOO_LARGE;
            case URI_TOO_LONG -> CommonProblems.URI_TOO_LONG;
            case UNSUPPORTED_MEDIA_TYPE -> CommonProblems.UNSUPPORTED_MEDIA_TYPE;
            case SERVICE_UNAVAILABLE -> CommonProblems.UNAVAILABLE;
            default -> status.is4xxClientError() ? CommonProblems.MALFORMED_REQUEST : CommonProblems.INTERNAL_ERROR;
        };
    }
}
