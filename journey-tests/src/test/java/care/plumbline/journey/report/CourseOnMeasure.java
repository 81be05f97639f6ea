package care.plumbline.journey.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One course on one measure, against everybody's expectation.
record CourseOnMeasure(
        JsonNode course, JsonNode treatment, String code, Measure measure, Scores scores, Judged judged) {

    /// What was observed: both scores are there.
    private record Observed(BigDecimal baseline, BigDecimal result, BigDecimal improvement) {}

    List<Line> forGoal(JsonNode goal, JsonNode team, LocalDate today) {
        LocalDate sealedOn = course.has("startedOn") ? Judged.day(course, "startedOn") : today;
        List<JsonNode> then = team.valueStream()
                .filter(member -> !Judged.day(member, "from").isAfter(sealedOn))
                .filter(member -> !member.has("to") || !Judged.day(member, "to").isBefore(sealedOn))
                .toList();
        List<Expected> all = new ArrayList<>(Expected.providers(goal, course, then, sealedOn));
        all.add(Expected.patients(goal, course, sealedOn));
        all.add(Expected.evidences(treatment, code));
        return all.stream().map(expected -> line(goal, expected)).toList();
    }

    /// Told only where both scores are there.
    List<Line> withoutGoal() {
        return observed() == null ? List.of() : List.of(line(course.path("none"), Expected.evidences(treatment, code)));
    }

    private @Nullable Observed observed() {
        BigDecimal baseline = judged.baseline();
        BigDecimal result = judged.result();
        return baseline == null || result == null
                ? null
                : new Observed(baseline, result, measure.improvement(baseline, result));
    }

    private Line line(JsonNode goal, Expected expected) {
        Observed observed = observed();
        boolean reaches = goal.has("id") && judged.isJudgeable() && observed != null;
        List<@Nullable Object> values = new ArrayList<>();
        values.add(goal.has("id") ? goal.path("id").asString() : null);
        values.add(course.path("id").asString());
        values.add(code);
        values.add(judged.phase());
        values.add(judged.baseline());
        values.add(judged.result());
        change(values, observed);
        BigDecimal target = goal.path("target").isNumber() ? goal.path("target").decimalValue() : BigDecimal.ZERO;
        values.add((reaches && observed != null) ? measure.reaches(target, observed.result()) : null);
        values.add(reaches ? judged.isSustained(code, target, measure, scores) : null);
        values.add(expected.role());
        values.add(expected.provider());
        verdict(values, expected, observed);
        values.add(expected.hope());
        values.add(expected.hope() == null ? null : distance(expected.hope(), observed));
        return Line.of(values.toArray());
    }

    private void change(List<@Nullable Object> values, @Nullable Observed observed) {
        if (observed == null) {
            for (int i = 0; i < 5; i++) {
                values.add(null);
            }
            return;
        }
        BigDecimal improvement = observed.improvement();
        values.add(improvement);
        values.add(measure.percentOf(observed.baseline(), improvement));
        values.add(measure.band(observed.baseline(), improvement));
        values.add(measure.isImportant(observed.baseline(), improvement));
        values.add(measure.isBeyondError(improvement));
    }

    private void verdict(List<@Nullable Object> values, Expected expected, @Nullable Observed observed) {
        BigDecimal baseline = judged.baseline();
        BigDecimal mean = expected.mean();
        BigDecimal score = (mean == null || baseline == null) ? expected.score() : measure.after(baseline, mean);
        BigDecimal distance = score == null ? null : distance(score, observed);
        values.add(score);
        values.add(distance);
        if (distance == null || observed == null) {
            values.add(expected.notStated() == null ? null : "NOT_STATED");
            values.add(null);
        } else {
            String fulfilment = measure.fulfilment(distance);
            values.add(fulfilment);
            values.add(Measure.resultClass(measure.band(observed.baseline(), observed.improvement()), fulfilment));
        }
        values.add(expected.notStated());
    }

    /// Improvement to a score less the observed one; nothing before there is a verdict.
    private @Nullable BigDecimal distance(BigDecimal score, @Nullable Observed observed) {
        return observed == null || !judged.isJudgeable()
                ? null
                : measure.improvement(observed.baseline(), score).subtract(observed.improvement());
    }
}
