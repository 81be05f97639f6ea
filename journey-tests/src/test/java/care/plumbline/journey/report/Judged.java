package care.plumbline.journey.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A course judged on a measure as docs/vocabulary.md says, as of a day after everything that is known.
record Judged(
        String phase,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal result,
        @Nullable LocalDate start) {
    private static final int WEEK = 7;
    /// First, middle and last day.
    private static final int[][] WAVES = {{14, 28, 41}, {70, 84, 111}, {154, 182, 223}, {322, 364, 420}};

    /// @param window `from` and `to` in weeks
    static Judged of(JsonNode course, String measure, Scores scores, JsonNode window, LocalDate asOf) {
        if (!course.has("startedOn")) {
            return new Judged("NOT_STARTED", null, null, null);
        }
        LocalDate start = day(course, "startedOn");
        LocalDate opens = start.plusDays((long) WEEK * window.path("from").asInt());
        LocalDate closes = start.plusDays((long) WEEK * window.path("to").asInt());
        BigDecimal baseline = scores.last(measure, start.minusDays(28), start);
        BigDecimal result = scores.last(measure, opens, lastDay(course, closes, asOf));
        String phase = phase(course, opens, closes, asOf, baseline, result);
        boolean shown = phase.equals("JUDGEABLE") || phase.equals("EARLY_SIGNAL");
        return new Judged(phase, baseline, shown ? result : null, start);
    }

    private static LocalDate lastDay(JsonNode course, LocalDate closes, LocalDate asOf) {
        if (!course.has("endedOn")) {
            return asOf;
        }
        LocalDate afterEnd = day(course, "endedOn").plusDays(28);
        LocalDate afterWindow = closes.plusDays(14);
        LocalDate last = afterEnd.isAfter(afterWindow) ? afterEnd : afterWindow;
        return last.isBefore(asOf) ? last : asOf;
    }

    private static String phase(
            JsonNode course,
            LocalDate opens,
            LocalDate closes,
            LocalDate asOf,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal result) {
        if (course.has("endedOn")
                && day(course, "endedOn").isBefore(opens)
                && !course.path("endReason").asString().equals("completed")) {
            return "STOPPED_BEFORE_WINDOW";
        }
        if (baseline == null) {
            return "NO_BASELINE";
        }
        if (asOf.isBefore(opens)) {
            return "TOO_EARLY";
        }
        if (asOf.isBefore(closes)) {
            return "EARLY_SIGNAL";
        }
        return result == null ? "OVERDUE" : "JUDGEABLE";
    }

    boolean isJudgeable() {
        return phase.equals("JUDGEABLE");
    }

    /// Reached at two successive waves.
    boolean isSustained(String measure, BigDecimal target, Measure figures, Scores scores) {
        if (start == null || !isJudgeable()) {
            return false;
        }
        List<Boolean> reached = Arrays.stream(WAVES)
                .map(wave -> scores.nearest(
                        measure, start.plusDays(wave[0]), start.plusDays(wave[1]), start.plusDays(wave[2])))
                .map(score -> score != null && figures.reaches(target, score))
                .toList();
        for (int i = 1; i < WAVES.length; i++) {
            if (reached.get(i - 1) && reached.get(i)) {
                return true;
            }
        }
        return false;
    }

    static LocalDate day(JsonNode node, String member) {
        return LocalDate.parse(node.path(member).asString());
    }
}
