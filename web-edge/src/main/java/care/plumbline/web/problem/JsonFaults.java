package care.plumbline.web.problem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Turns what the JSON reader complains about into field and rule. Its own texts are never passed on: they hold values.
final class JsonFaults {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*)\"", Pattern.DOTALL);

    private JsonFaults() {}

    static ResponseEntity<ProblemDetail> problem(@Nullable Throwable cause) {
        BrokenRule broken = find(cause, BrokenRule.class);
        JacksonException json = find(cause, JacksonException.class);
        if (json == null) {
            return answer(
                    CommonProblems.MALFORMED_JSON, new FieldError("body", "required", "must be one JSON document"));
        }
        if (broken != null) {
            return answer(CommonProblems.INVALID_FIELD, new FieldError(path(json), broken.rule(), broken.words()));
        }
        StreamConstraintsException beyond = find(cause, StreamConstraintsException.class);
        if (beyond != null) {
            return answer(CommonProblems.MALFORMED_JSON, limit(path(json), beyond.getOriginalMessage()));
        }
        if (find(cause, InputCoercionException.class) != null) {
            return answer(CommonProblems.INVALID_FIELD, new FieldError(path(json), "range", "is out of range"));
        }
        StreamReadException unreadable = find(cause, StreamReadException.class);
        if (unreadable != null) {
            return answer(CommonProblems.MALFORMED_JSON, syntax(json, unreadable));
        }
        return binding(json);
    }

    private static ResponseEntity<ProblemDetail> binding(JacksonException json) {
        String field = path(json);
        if (json instanceof UnrecognizedPropertyException) {
            return answer(CommonProblems.UNKNOWN_FIELD, new FieldError(field, "unknown-member", "is not known here"));
        }
        if (json instanceof InvalidNullException) {
            return answer(CommonProblems.INVALID_FIELD, new FieldError(field, "required", "must not be null"));
        }
        if (json instanceof MismatchedInputException mismatch) {
            if (json.getOriginalMessage().startsWith("Trailing token")) {
                return answer(
                        CommonProblems.MALFORMED_JSON,
                        new FieldError("body", "one-document", "must end after the JSON document"));
            }
            return answer(CommonProblems.INVALID_FIELD, wrongType(field, mismatch));
        }
        return answer(CommonProblems.INVALID_FIELD, new FieldError(field, "value", "is not acceptable"));
    }

    private static FieldError wrongType(String field, MismatchedInputException mismatch) {
        Class<?> wanted = mismatch.getTargetType();
        if (wanted != null && wanted.isEnum() && mismatch instanceof InvalidFormatException) {
            return new FieldError(field, "one-of", Words.oneOf(wanted));
        }
        return new FieldError(field, "type", "must be " + Words.of(wanted));
    }

    private static FieldError limit(String field, String message) {
        if (message.contains("nesting depth")) {
            return new FieldError(field, "depth", "must not be nested deeper than 50 levels");
        }
        if (message.contains("Number value length") || message.contains("BigDecimal scale")) {
            return new FieldError(field, "number-length", "must be a number of at most 100 digits");
        }
        if (message.contains("name")) {
            return new FieldError(field, "name-length", "must have shorter member names");
        }
        return new FieldError(field, "text-length", "must not have a text longer than 100,000 characters");
    }

    private static FieldError syntax(JacksonException json, StreamReadException unreadable) {
        Matcher twice = DUPLICATE.matcher(unreadable.getOriginalMessage());
        if (twice.find()) {
            String parent = path(json);
            String name = Words.printable(twice.group(1));
            String field = parent.equals("body") ? name : parent + "." + name;
            return new FieldError(field, "once", "must appear only once");
        }
        TokenStreamLocation at = unreadable.getLocation();
        String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return new FieldError("body", "json", "must be well-formed JSON" + place);
    }

    static String path(JacksonException json) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : json.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(Words.printable(name));
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemType type, FieldError error) {
        return Problems.of(type, error.field() + " " + error.message(), List.of(error), HttpHeaders.EMPTY);
    }

    static <T extends Throwable> @Nullable T find(@Nullable Throwable from, Class<T> kind) {
        for (Throwable at = from; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }
}
