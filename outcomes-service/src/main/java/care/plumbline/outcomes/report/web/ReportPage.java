package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.report.CombinationReport;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.GoalReport;
import care.plumbline.outcomes.report.MissingCell;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.ReportRow;
import care.plumbline.outcomes.report.Role;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        List<RowPage> others,
        boolean hasOthers,
        String missingCount,
        List<MissingLine> missing,
        String sources) {

    static ReportPage of(PatientReport report, Lettering letters) {
        ReportText.Names names = new ReportText.Names(report.providers());
        List<RowPage> others = report.otherMeasures().stream()
                .map(course -> RowPage.of(course, null, names, letters))
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
                report.missing().size() + ReportText.ofCombinations(report),
                report.missing().stream()
                        .map(cell -> MissingLine.of(cell, names))
                        .toList(),
                report.freshness().stream()
                        .map(one ->
                                one.source().code() + " " + (one.newestEvent() == null ? "nothing" : one.newestEvent()))
                        .collect(Collectors.joining(", ")));
    }

    /// One goal, and one course or combination, in short.
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
                    : goal.rows().map(row -> of(wanted, row));
        }

        private static GlanceLine of(String goal, ReportRow row) {
            Optional<Observed> observed = row.observed();
            return new GlanceLine(
                    goal,
                    SummaryText.treatment(row),
                    observed.map(Wording::phaseInShort).orElse("treatment not known here yet"),
                    observed.map(one -> SummaryText.scores(one).replace("->", "→"))
                            .orElse("–"),
                    verdict(row, Role.PATIENT),
                    verdict(row, Role.DELIVERING),
                    verdict(row, Role.EVIDENCE));
        }

        private static String verdict(ReportRow row, Role role) {
            return row.observed()
                    .map(one -> SummaryText.verdict(row, one, role).replaceAll("^-$", "–"))
                    .orElse("–");
        }
    }

    /// A goal with its courses, and what ran together.
    record GoalPage(String statement, String facts, List<RowPage> rows, boolean waits) {

        static GoalPage of(GoalReport report, ReportText.Names names, Lettering letters) {
            Goal goal = report.goal();
            BigDecimal target = goal.target();
            return new GoalPage(
                    goal.statement(),
                    capital(goal.kind()) + " goal. Target " + Wording.number(target) + " on "
                            + ReportText.measure(report.measure())
                            + (goal.due() == null ? "" : " By " + goal.due() + ".") + " Stated " + goal.statedOn()
                            + ", " + goal.lifecycle() + ".",
                    report.rows()
                            .map(row -> switch (row) {
                                case CourseReport course -> RowPage.of(course, target, names, letters);
                                case CombinationReport together -> RowPage.of(together, target, names, letters);
                            })
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
                    cell.trial() == null ? shown(cell.course()) : "trial " + cell.trial(),
                    cell.kind().code().replace('-', ' ') + (provider == null ? "" : ": " + names.of(provider)),
                    cell.reason());
        }

        private static String shown(@Nullable String id) {
            return id == null ? "–" : id;
        }
    }
}
