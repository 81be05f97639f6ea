package care.plumbline.web.problem;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/// Broken bean-validation rules as field, rule and words.
final class RuleFaults {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Min", "range"),
            Map.entry("Max", "range"),
            Map.entry("Positive", "range"),
            Map.entry("PositiveOrZero", "range"),
            Map.entry("DecimalMin", "range"),
            Map.entry("DecimalMax", "range"));

    private RuleFaults() {}

    static ResponseEntity<ProblemDetail> problem(Errors errors) {
        return answer(fields(errors));
    }

    static ResponseEntity<ProblemDetail> problem(HandlerMethodValidationException invalid) {
        List<FieldError> errors = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors body) {
                errors.addAll(fields(body));
            } else {
                String field = name(result.getMethodParameter());
                result.getResolvableErrors()
                        .forEach(error -> errors.add(new FieldError(field, rule(error), words(error))));
            }
        }
        return answer(errors);
    }

    private static List<FieldError> fields(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> new FieldError(field(error), rule(error), words(error)))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
    }

    private static String field(ObjectError error) {
        return error instanceof org.springframework.validation.FieldError field ? field.getField() : "body";
    }

    private static ResponseEntity<ProblemDetail> answer(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        return Problems.of(
                CommonProblems.INVALID_FIELD, first.field() + " " + first.message(), errors, HttpHeaders.EMPTY);
    }

    private static String words(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? "is not acceptable" : message;
    }

    private static String rule(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String name = codes == null || codes.length == 0 ? "Value" : codes[codes.length - 1];
        if (error instanceof ObjectError object && object.contains(ConstraintViolation.class)) {
            name = object.unwrap(ConstraintViolation.class)
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
        }
        return NAMES.getOrDefault(name, kebab(name));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String name(MethodParameter parameter) {
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        if (path != null && !path.name().isEmpty()) {
            return path.name();
        }
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        if (query != null && !query.name().isEmpty()) {
            return query.name();
        }
        @Nullable String name = parameter.getParameterName();
        return name == null ? "parameter" : name;
    }
}
