package care.plumbline.outcomes.judgement;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rules of judgement once more, line by line, with whole thousandths and loops: slow, and sharing nothing with the
/// real ones but the facts. What both say must be the same.
final class NaiveJudging {

    private final List<Fact> facts;
    private final List<Treatment> treatments;
    private final LocalDate asOf;

    NaiveJudging(List<Fact> facts, List<Treatment> treatments, LocalDate asOf) {
        this.facts = facts;
        this.treatments = treatments;
        this.asOf = asOf;
    }

    /// One line per course and measure.
    Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Course course && isKnown(course)) {
                for (OutcomeMeasure measure : Measures.standard().all()) {
                    String line = line(course, measure);
                    if (line != null) {
                        lines.put(course.course() + " " + measure.code(), line);
                    }
                }
            }
        }
        return lines;
    }

    private boolean isKnown(Course course) {
        List<LocalDate> days = new ArrayList<>();
        course.expectations().forEach(said -> days.add(said.statedOn()));
        if (course.startedOn() != null) {
            days.add(course.startedOn());
        }
        if (days.isEmpty()) {
            days.add(course.recordedOn());
        }
        return days.stream().anyMatch(day -> !day.isAfter(asOf));
    }

    private @Nullable String line(Course course, OutcomeMeasure measure) {
        Treatment treatment = treatments.stream()
                .filter(one -> one.id().equals(course.treatment()))
                .findFirst()
                .orElseThrow();
        LocalDate start = course.startedOn() == null || course.startedOn().isAfter(asOf) ? null : course.startedOn();
        Ending ending = course.ending() == null || course.ending().on().isAfter(asOf) ? null : course.ending();
        List<Goal> goals = goals(course, measure);
        Score baseline = start == null ? null : last(measure, start.minusDays(28), start);
        if (goals.isEmpty() && baseline == null) {
            return null;
        }
        Score result = null;
        if (start != null) {
            LocalDate to = asOf;
            if (ending != null) {
                LocalDate limit = start.plusDays(7L * treatment.window().toWeeks() + 14);
                if (ending.on().plusDays(28).isAfter(limit)) {
                    limit = ending.on().plusDays(28);
                }
                to = limit.isBefore(asOf) ? limit : asOf;
            }
            int from = Math.max(1, 7 * treatment.window().fromWeeks());
            result = last(measure, start.plusDays(from), to);
        }
        String phase = phase(start, ending, treatment.window(), baseline, result);
        boolean shown = phase.equals("EARLY_SIGNAL") || phase.equals("JUDGEABLE");
        StringBuilder line = new StringBuilder(phase).append(" B=").append(id(baseline));
        line.append(" F=").append(shown ? id(result) : "-");
        String band = "-";
        if (shown && baseline != null && result != null) {
            long improvement = points(measure, baseline.value(), result.value());
            band = band(measure, thousandths(baseline.value()), improvement);
            line.append(" imp=").append(improvement).append(' ').append(band);
        }
        for (Goal goal : goals) {
            books(
                    line,
                    course,
                    measure,
                    goal,
                    start,
                    baseline,
                    phase.equals("JUDGEABLE") ? result : null,
                    band,
                    treatment);
        }
        if (goals.isEmpty()) {
            evidence(line, measure, baseline, phase.equals("JUDGEABLE") ? result : null, band, treatment);
        }
        return line.toString();
    }

    private String phase(
            @Nullable LocalDate start,
            @Nullable Ending ending,
            JudgingWindow window,
            @Nullable Score baseline,
            @Nullable Score result) {
        if (start == null) {
            return "NOT_STARTED";
        }
        long d = ChronoUnit.DAYS.between(start, asOf);
        if (ending != null
                && ChronoUnit.DAYS.between(start, ending.on()) < 7L * window.fromWeeks()
                && !ending.reason().equals("completed")) {
            return "STOPPED_BEFORE_WINDOW";
        }
        if (baseline == null) {
            return "NO_BASELINE";
        }
        if (d < 7L * window.fromWeeks()) {
            return "TOO_EARLY";
        }
        if (d < 7L * window.toWeeks()) {
            return "EARLY_SIGNAL";
        }
        return result == null ? "OVERDUE" : "JUDGEABLE";
    }

    private void books(
            StringBuilder line,
            Course course,
            OutcomeMeasure measure,
            Goal goal,
            @Nullable LocalDate start,
            @Nullable Score baseline,
            @Nullable Score result,
            String band,
            Treatment treatment) {
        LocalDate seal = start == null ? asOf : start;
        line.append(" | patient ").append(goal.goal()).append(' ');
        cell(line, measure, patientScore(course, goal, seal), baseline, result, band);
        List<String> who = new ArrayList<>(List.of(course.provider()));
        List.of("gp-1", "psy-1", "pt-1").forEach(provider -> {
            boolean spoke = course.expectations().stream()
                    .anyMatch(said -> said.provider().equals(provider)
                            && said.goal().equals(goal.goal())
                            && !said.statedOn().isAfter(asOf));
            if (spoke && !who.contains(provider)) {
                who.add(provider);
            }
        });
        for (String provider : who) {
            BigDecimal stated = null;
            LocalDate on = LocalDate.MIN;
            for (ProviderExpectation said : course.expectations()) {
                if (said.provider().equals(provider)
                        && said.goal().equals(goal.goal())
                        && !said.statedOn().isAfter(seal)
                        && !said.statedOn().isAfter(asOf)
                        && !said.statedOn().isBefore(on)) {
                    stated = said.expected();
                    on = said.statedOn();
                }
            }
            line.append(" | ").append(provider).append(' ');
            cell(line, measure, stated, baseline, result, band);
        }
        evidence(line, measure, baseline, result, band, treatment);
        if (result != null) {
            BigDecimal target = goal.revisions().stream()
                    .filter(revision -> revision.revisedOn().isAfter(asOf))
                    .map(Goal.Revision::targetBefore)
                    .findFirst()
                    .orElse(goal.target());
            line.append(points(measure, target, result.value()) >= 0 ? " reached" : " not reached");
        }
    }

    private @Nullable BigDecimal patientScore(Course course, Goal goal, LocalDate seal) {
        for (boolean naming : List.of(true, false)) {
            Outlook best = null;
            for (Fact fact : facts) {
                if (fact instanceof Outlook outlook
                        && outlook.goal().equals(goal.goal())
                        && (naming ? course.course().equals(outlook.course()) : outlook.course() == null)
                        && !outlook.statedOn().isAfter(seal)
                        && !outlook.statedOn().isAfter(asOf)
                        && (best == null || order(outlook).compareTo(order(best)) > 0)) {
                    best = outlook;
                }
            }
            if (best != null) {
                return best.expected();
            }
        }
        return null;
    }

    private static String order(Outlook outlook) {
        return outlook.statedOn() + " " + outlook.recordedAt() + " " + outlook.outlook();
    }

    private void evidence(
            StringBuilder line,
            OutcomeMeasure measure,
            @Nullable Score baseline,
            @Nullable Score result,
            String band,
            Treatment treatment) {
        line.append(" | evidence ");
        BigDecimal mean = treatment.evidence().stream()
                .filter(figure -> figure.measure().equals(measure.code()))
                .map(Evidence::mean)
                .findFirst()
                .orElse(null);
        if (mean == null) {
            line.append("NOT_STATED");
        } else if (baseline == null || result == null) {
            line.append("open");
        } else {
            verdict(line, measure, thousandths(mean), baseline, result, band);
        }
    }

    private void cell(
            StringBuilder line,
            OutcomeMeasure measure,
            @Nullable BigDecimal expected,
            @Nullable Score baseline,
            @Nullable Score result,
            String band) {
        if (expected == null) {
            line.append("NOT_STATED");
        } else if (baseline == null || result == null) {
            line.append("open");
        } else {
            verdict(line, measure, points(measure, baseline.value(), expected), baseline, result, band);
        }
    }

    private void verdict(
            StringBuilder line, OutcomeMeasure measure, long expected, Score baseline, Score result, String band) {
        long d = expected - points(measure, baseline.value(), result.value());
        ImportantChange important = measure.importantChange();
        long twiceTolerance = important == null ? 2 * thousandths(measure.step()) : thousandths(important.absolute());
        String how = 2 * d > twiceTolerance ? "SHORT_OF" : 2 * d < -twiceTolerance ? "BEYOND" : "AS_EXPECTED";
        List<String> classes = new ArrayList<>();
        if (band.equals("WORSE")) {
            classes.add("WORSE");
        }
        if (band.equals("NO_CHANGE") && how.equals("SHORT_OF")) {
            classes.add("NO_EFFECT");
        }
        if (band.endsWith("IMPROVED") && how.equals("SHORT_OF")) {
            classes.add("PARTLY");
        }
        if (!band.equals("WORSE") && how.equals("AS_EXPECTED")) {
            classes.add("MET");
        }
        if (!band.equals("WORSE") && how.equals("BEYOND")) {
            classes.add("EXCEEDED");
        }
        if (classes.size() != 1) {
            throw new AssertionError("exactly one class, not " + classes);
        }
        line.append(d).append(' ').append(how).append(' ').append(classes.getFirst());
    }

    private static String band(OutcomeMeasure measure, long baseline, long improvement) {
        ImportantChange important = measure.importantChange();
        if (important == null) {
            long step = thousandths(measure.step());
            return improvement <= -step ? "WORSE" : improvement >= step ? "IMPROVED" : "NO_CHANGE";
        }
        if (improvement <= -thousandths(important.worsening())) {
            return "WORSE";
        }
        BigDecimal high = important.highBaseline();
        BigDecimal absoluteWhenHigh = important.absoluteWhenHigh();
        long absolute = high != null && absoluteWhenHigh != null && baseline > thousandths(high)
                ? thousandths(absoluteWhenHigh)
                : thousandths(important.absolute());
        boolean hasPercent = measure.lowest().signum() == 0 && baseline != 0;
        BigDecimal percent = important.percent();
        boolean byPercent =
                percent == null || !hasPercent || improvement * 100_000 >= thousandths(percent) * Math.abs(baseline);
        if (improvement < absolute || !byPercent) {
            return "NO_CHANGE";
        }
        BigDecimal points = important.substantialPoints();
        boolean great = points != null
                ? improvement >= thousandths(points)
                : hasPercent
                        && improvement * 100_000 >= thousandths(important.substantialPercent()) * Math.abs(baseline);
        return great ? "GREATLY_IMPROVED" : "IMPROVED";
    }

    private List<Goal> goals(Course course, OutcomeMeasure measure) {
        List<Goal> goals = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Goal goal
                    && course.goals().contains(goal.goal())
                    && goal.measure().equals(measure.code())
                    && !goal.statedOn().isAfter(asOf)
                    && !goal.lifecycle().equals("entered-in-error")) {
                goals.add(goal);
            }
        }
        return goals;
    }

    private @Nullable Score last(OutcomeMeasure measure, LocalDate from, LocalDate to) {
        Score last = null;
        for (Fact fact : facts) {
            if (fact instanceof Score score
                    && score.measure().equals(measure.code())
                    && !score.withdrawn()
                    && !score.observedOn().isBefore(from)
                    && !score.observedOn().isAfter(to)
                    && (last == null || order(score).compareTo(order(last)) > 0)) {
                last = score;
            }
        }
        return last;
    }

    private static String order(Score score) {
        return score.observedOn() + " " + score.recordedAt() + " " + score.measurement();
    }

    private static String id(@Nullable Score score) {
        return score == null ? "-" : score.measurement();
    }

    private static long points(OutcomeMeasure measure, BigDecimal before, BigDecimal after) {
        long lower = thousandths(before) - thousandths(after);
        return measure.direction().code().startsWith("lower") ? lower : -lower;
    }

    static long thousandths(BigDecimal value) {
        return value.movePointRight(3).longValueExact();
    }
}
