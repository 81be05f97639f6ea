package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.GoalReport;
import care.plumbline.outcomes.report.MissingCell;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.Role;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report as the template prints it. It holds no clock: the same facts and day give the same page.
record ReportPage(
        String patient,
        LocalDate asOf,
        String notice,
        String limits,
        String team,
        List<GlanceLine> glance,
        List<GoalPage> goals,
        List<CoursePage> others,
        boolean hasOthers,
        int missingCount,
        List<MissingLine> missing,
        String sources) {

    static ReportPage of(PatientReport report, Lettering letters) {
        ReportText.Names names = new ReportText.Names(report.providers());
        List<CoursePage> others = report.otherMeasures().stream()
                .map(course -> CoursePage.of(course, null, names, letters))
                .toList();
        return new ReportPage(
                report.patient(),
                report.asOf(),
                PatientReport.NOTICE,
                PatientReport.LIMITS,
                report.careTeam().stream()
                        .map(member ->
                                names.of(member.provider()) + (member.primaryCare() ? " (primary care provider)" : ""))
                        .collect(Collectors.joining(", ")),
                report.goals().stream().flatMap(GlanceLine::of).toList(),
                report.goals().stream()
                        .map(goal -> GoalPage.of(goal, names, letters))
                        .toList(),
                others,
                !others.isEmpty(),
                report.missing().size(),
                report.missing().stream()
                        .map(cell -> MissingLine.of(cell, names))
                        .toList(),
                report.freshness().stream()
                        .map(one ->
                                one.source().code() + " " + (one.newestEvent() == null ? "nothing" : one.newestEvent()))
                        .collect(Collectors.joining(", ")));
    }

    /// One goal and one course, in short.
    record GlanceLine(
            String goal,
            String treatment,
            String where,
            String score,
            String patient,
            String delivering,
            String evidence) {

        static Stream<GlanceLine> of(GoalReport goal) {
            String wanted = goal.goal().statement();
            return goal.courses().isEmpty()
                    ? Stream.of(new GlanceLine(wanted, "–", "no course yet", "–", "–", "–", "–"))
                    : goal.courses().stream().map(course -> of(wanted, course));
        }

        private static GlanceLine of(String goal, CourseReport course) {
            Judgement judged = course.judgement();
            return new GlanceLine(
                    goal,
                    CoursePage.treatment(course),
                    judged == null ? "treatment not known here yet" : Wording.phaseInShort(judged),
                    judged == null ? "–" : SummaryText.scores(judged).replace("->", "→"),
                    verdict(course, judged, Role.PATIENT),
                    verdict(course, judged, Role.DELIVERING),
                    verdict(course, judged, Role.EVIDENCE));
        }

        private static String verdict(CourseReport course, @Nullable Judgement judged, Role role) {
            return judged == null
                    ? "–"
                    : SummaryText.verdict(course, judged, role).replaceAll("^-$", "–");
        }
    }

    /// A goal with its courses.
    record GoalPage(String statement, String facts, List<CoursePage> courses, boolean waits) {

        static GoalPage of(GoalReport report, ReportText.Names names, Lettering letters) {
            Goal goal = report.goal();
            BigDecimal target = goal.target();
            return new GoalPage(
                    goal.statement(),
                    capital(goal.kind()) + " goal. Target " + Wording.number(target) + " on "
                            + ReportText.measure(report.measure())
                            + (goal.due() == null ? "" : " By " + goal.due() + ".") + " Stated " + goal.statedOn()
                            + ", " + goal.lifecycle() + ".",
                    report.courses().stream()
                            .map(course -> CoursePage.of(course, target, names, letters))
                            .toList(),
                    report.courses().isEmpty());
        }

        private static String capital(String kind) {
            String words = kind.toLowerCase(Locale.ROOT).replace('_', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /// Something missing.
    record MissingLine(String goal, String course, String what, String why) {

        static MissingLine of(MissingCell cell, ReportText.Names names) {
            String provider = cell.provider();
            return new MissingLine(
                    shown(cell.goal()),
                    shown(cell.course()),
                    cell.kind().code().replace('-', ' ') + (provider == null ? "" : ": " + names.of(provider)),
                    cell.reason());
        }

        private static String shown(@Nullable String id) {
            return id == null ? "–" : id;
        }
    }
}
