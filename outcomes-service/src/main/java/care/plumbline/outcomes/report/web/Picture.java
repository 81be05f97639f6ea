package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.CourseTiming;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.ReportRow;
import care.plumbline.outcomes.report.Wording;
import care.plumbline.outcomes.report.web.Lettering.Anchor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The score over time as SVG: the days before the first session, the judging window, the target, every score, and each
/// expectation as a mark where it was to be fulfilled, when the window closes.
final class Picture {

    private static final double SMALL = 11;
    private static final double LABEL_HEIGHT = 15;
    private static final double LABELS = Axes.RIGHT + 26;
    private static final String THIN = "stroke=\"#8a8f98\" stroke-width=\"0.8\" fill=\"none\"";
    private static final String GRID = "stroke=\"#e3e5e8\" stroke-width=\"0.8\"";
    private static final int DAYS_AFTER = 14;
    private static final double BESIDE_THE_RESULT = 14;

    private final ReportRow row;
    private final Observed observed;
    private final @Nullable BigDecimal target;
    private final List<Mark> marks;
    private final Lettering letters;
    private final LocalDate opensOn;
    private final LocalDate closesOn;
    private final LocalDate firstSession;
    private final Axes axes;
    private final Svg svg = new Svg();

    private Picture(
            ReportRow row,
            Observed observed,
            LocalDate firstSession,
            LocalDate opensOn,
            LocalDate closesOn,
            @Nullable BigDecimal target,
            List<Mark> marks,
            Lettering letters) {
        this.row = row;
        this.observed = observed;
        this.firstSession = firstSession;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
        this.target = target;
        this.marks = marks;
        this.letters = letters;
        LocalDate last = Stream.of(observed.asOf(), closesOn)
                .max(Comparator.naturalOrder())
                .orElse(closesOn)
                .plusDays(DAYS_AFTER);
        this.axes =
                new Axes(row.measure(), firstSession, firstSession.minusDays(CourseTiming.BASELINE_DAYS + 1L), last);
    }

    /// Empty before the first session, as there is no time to draw yet, and where there is nothing to show.
    ///
    /// @param name how assistive technology calls the picture
    static String of(ReportRow row, @Nullable BigDecimal target, List<Mark> marks, Lettering letters, String name) {
        Observed observed = row.observed().orElse(null);
        boolean empty = row.scores().isEmpty() && marks.isEmpty();
        if (empty
                || observed == null
                || observed.from() == null
                || observed.opensOn() == null
                || observed.closesOn() == null) {
            return "";
        }
        return new Picture(
                        row, observed, observed.from(), observed.opensOn(), observed.closesOn(), target, marks, letters)
                .drawn(name);
    }

    private String drawn(String name) {
        svg.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Svg.number(Axes.WIDTH) + " "
                + Svg.number(Axes.HEIGHT) + "\" width=\"" + Svg.number(Axes.WIDTH) + "\" height=\""
                + Svg.number(Axes.HEIGHT)
                + "\" font-family=\"sans-serif\" fill=\"#1d2430\" role=\"img\" aria-label=\"" + Svg.escaped(name)
                + "\">");
        periods();
        scales();
        target();
        scores();
        expectations();
        return svg.add("</svg>").text();
    }

    private void periods() {
        double before = axes.x(firstSession.minusDays(CourseTiming.BASELINE_DAYS));
        double start = axes.x(firstSession);
        double opens = axes.x(opensOn);
        double closes = axes.x(closesOn);
        double height = Axes.BOTTOM - Axes.TOP;
        svg.rectangle(before, Axes.TOP, start - before, height, "fill=\"#f4f4f2\" stroke=\"none\"");
        svg.rectangle(opens, Axes.TOP, closes - opens, height, "fill=\"#e6eef7\" stroke=\"none\"");
        svg.line(opens, Axes.TOP, opens, Axes.BOTTOM, THIN + " stroke-dasharray=\"3 3\"");
        svg.line(closes, Axes.TOP, closes, Axes.BOTTOM, THIN + " stroke-dasharray=\"3 3\"");
        svg.line(start, Axes.TOP - 4, start, Axes.BOTTOM, "stroke=\"#1d2430\" stroke-width=\"1.2\"");
        if (observed.asOf().isBefore(closesOn)) {
            double today = axes.x(observed.asOf());
            svg.line(
                    today,
                    Axes.TOP,
                    today,
                    Axes.BOTTOM,
                    "stroke=\"#1d2430\" stroke-width=\"0.8\" stroke-dasharray=\"1 3\"");
            words("this report", today, Axes.BOTTOM - 6, Anchor.MIDDLE);
        }
        words("before", (before + start) / 2, Axes.TOP - 8, Anchor.MIDDLE);
        words("judging window", (opens + closes) / 2, Axes.TOP - 8, Anchor.MIDDLE);
    }

    private void scales() {
        for (BigDecimal score : axes.scores()) {
            double y = axes.y(score);
            svg.line(Axes.LEFT, y, Axes.RIGHT, y, GRID);
            words(Wording.number(score), Axes.LEFT - 6, y + 4, Anchor.END);
        }
        for (int week : axes.weeks()) {
            double x = axes.x(firstSession.plusWeeks(week));
            svg.line(x, Axes.BOTTOM, x, Axes.BOTTOM + 4, THIN);
            words(Integer.toString(week), x, Axes.BOTTOM + 17, Anchor.MIDDLE);
        }
        svg.line(Axes.LEFT, Axes.BOTTOM, Axes.RIGHT, Axes.BOTTOM, THIN);
        words("weeks from " + row.origin() + ", " + firstSession, Axes.LEFT, Axes.BOTTOM + 35, Anchor.START);
        words(row.measure().direction().code().replace('-', ' '), Axes.RIGHT, Axes.BOTTOM + 35, Anchor.END);
    }

    private void target() {
        if (target != null) {
            double y = axes.y(target);
            svg.line(Axes.LEFT, y, Axes.RIGHT, y, "stroke=\"#1b7a43\" stroke-width=\"1.4\" stroke-dasharray=\"8 4\"");
            svg.add("<g fill=\"#1b7a43\">");
            words("target " + Wording.number(target), Axes.LEFT + 4, y - 4, Anchor.START);
            svg.add("</g>");
        }
    }

    private void scores() {
        StringBuilder path = new StringBuilder();
        for (Score score : row.scores()) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(Svg.number(axes.x(score.observedOn())))
                    .append(' ')
                    .append(Svg.number(axes.y(score.value())));
        }
        if (!path.isEmpty()) {
            svg.path(path.toString(), "stroke=\"#1d2430\" stroke-width=\"1.6\" fill=\"none\"");
        }
        for (Score score : row.scores()) {
            double x = axes.x(score.observedOn());
            double y = axes.y(score.value());
            boolean named = score.equals(observed.baseline()) || score.equals(observed.result());
            svg.circle(x, y, named ? 5 : 3, "fill=\"#1d2430\"");
            if (named) {
                words(Wording.number(score.value()), x, y - 9, Anchor.MIDDLE);
            }
        }
    }

    /// Marks lie where the window closes; their words beside the picture, moved apart where they would overlap.
    private void expectations() {
        double x = axes.x(closesOn) + BESIDE_THE_RESULT;
        double free = Axes.TOP;
        List<Mark> fromTop = marks.stream()
                .sorted(Comparator.comparingDouble((Mark mark) -> axes.y(mark.score())))
                .toList();
        double room = fromTop.size() * LABEL_HEIGHT;
        for (Mark mark : fromTop) {
            double y = axes.y(mark.score());
            double label = Math.max(free, Math.min(y, Axes.BOTTOM + LABEL_HEIGHT - room));
            spread(mark, x);
            svg.line(x + 7, y, LABELS - 12, label, THIN);
            svg.path(mark.shape().path(x, y), "fill=\"#ffffff\" stroke=\"#1d2430\" stroke-width=\"1.5\"");
            svg.path(mark.shape().path(LABELS - 4, label), "fill=\"#ffffff\" stroke=\"#1d2430\" stroke-width=\"1\"");
            words(mark.words(), LABELS + 7, label + 4, Anchor.START);
            free = label + LABEL_HEIGHT;
            room -= LABEL_HEIGHT;
        }
    }

    /// One standard deviation to both sides.
    private void spread(Mark mark, double x) {
        BigDecimal spread = mark.spread();
        if (spread != null) {
            double top = axes.y(mark.score().add(spread));
            double bottom = axes.y(mark.score().subtract(spread));
            String style = "stroke=\"#1d2430\" stroke-width=\"1.2\"";
            svg.line(x, top, x, bottom, style);
            svg.line(x - 4, top, x + 4, top, style);
            svg.line(x - 4, bottom, x + 4, bottom, style);
        }
    }

    private void words(String words, double x, double y, Anchor anchor) {
        svg.add(letters.of(words, x, y, SMALL, anchor));
    }
}
