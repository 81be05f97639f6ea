package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.figures.Period;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// What is asked of the figures.
///
/// @param measure empty: on every measure
record Question(ReportFormat format, Optional<OutcomeMeasure> measure, Period period) {

    private static final String MONTH = "\\d{4}-\\d{2}";

    /// The parameters as they were sent.
    ///
    /// @param from first month, like 2024-01
    /// @param to last month
    record Sent(
            @Nullable String measure,
            @Nullable String from,
            @Nullable String to,
            @Nullable String format,
            @Nullable String accept) {}

    /// @param answer the body in the form that was asked for; empty for what is not known
    static ResponseEntity<?> answer(Sent sent, Measures measures, Function<Question, Optional<?>> answer) {
        Optional<ReportFormat> format =
                sent.format == null ? ReportFormat.accepted(sent.accept) : ReportFormat.named(sent.format);
        if (format.isEmpty()) {
            return sent.format == null
                    ? Problems.of(CommonProblems.NOT_ACCEPTABLE, "A report is JSON, plain text or CSV")
                    : Problems.invalid("format", "one-of", "must be json, text or csv");
        }
        Optional<YearMonth> from = month(sent.from);
        Optional<YearMonth> to = month(sent.to);
        if (sent.from != null && from.isEmpty()) {
            return noMonth("from");
        }
        if (sent.to != null && to.isEmpty()) {
            return noMonth("to");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            return Problems.invalid("to", "not-before-from", "must not be before from");
        }
        Optional<OutcomeMeasure> measure = sent.measure == null ? Optional.empty() : measures.find(sent.measure);
        if (sent.measure != null && measure.isEmpty()) {
            return unknownMeasure();
        }
        return answer.apply(new Question(format.get(), measure, new Period(from.orElse(null), to.orElse(null))))
                .<ResponseEntity<?>>map(body -> ResponseEntity.ok()
                        .contentType(format.get().type())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .body(body))
                .orElseGet(Problems::unknown);
    }

    static ResponseEntity<ProblemDetail> unknownMeasure() {
        return Problems.of(
                CommonProblems.REFUSED,
                "measure must be the code of a known outcome measure",
                new FieldError("measure", "known-measure", "must be the code of a known outcome measure"));
    }

    private static ResponseEntity<ProblemDetail> noMonth(String field) {
        return Problems.invalid(field, "month", "must be a month of the calendar like 2024-01");
    }

    private static Optional<YearMonth> month(@Nullable String text) {
        if (text == null || !text.matches(MONTH)) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
