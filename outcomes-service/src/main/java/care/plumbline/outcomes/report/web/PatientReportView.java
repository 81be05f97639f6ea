package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.PersistentPain;
import care.plumbline.outcomes.report.Freshness;
import care.plumbline.outcomes.report.MissingCell;
import care.plumbline.outcomes.report.PatientReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A patient's report as JSON.
///
/// @param limits what it is not
/// @param naturalCourse the reference beside every change of pain from before to after
record PatientReportView(
        String patient,
        LocalDate asOf,
        Instant generatedAt,
        String notice,
        String limits,
        NaturalCourseView naturalCourse,
        List<FreshnessView> freshness,
        List<MemberView> careTeam,
        List<GoalView> goals,
        List<CourseView> otherMeasures,
        MissingView missing) {

    static PatientReportView of(PatientReport report) {
        Map<String, Provider> providers = report.providers();
        return new PatientReportView(
                report.patient(),
                report.asOf(),
                report.generatedAt(),
                PatientReport.NOTICE,
                PatientReport.LIMITS,
                NaturalCourseView.published(),
                report.freshness().stream().map(FreshnessView::of).toList(),
                report.careTeam().stream()
                        .map(member -> MemberView.of(member, providers))
                        .toList(),
                report.goals().stream()
                        .map(goal -> GoalView.of(goal, providers))
                        .toList(),
                report.otherMeasures().stream()
                        .map(course -> CourseView.of(course, providers))
                        .toList(),
                MissingView.of(report));
    }

    /// What became of people with persistent pain in studies, whatever was done for them.
    ///
    /// @param points pain from 0 to 100 by weeks since entry
    record NaturalCourseView(String source, String certainty, List<PersistentPain.Point> points) {

        static NaturalCourseView published() {
            return new NaturalCourseView(PersistentPain.SOURCE, PersistentPain.CERTAINTY, PersistentPain.POINTS);
        }
    }

    /// How new what is known from one service is.
    record FreshnessView(
            String source,
            @Nullable Instant newestEvent,
            @Nullable Long eventsBehind) {

        static FreshnessView of(Freshness freshness) {
            return new FreshnessView(freshness.source().code(), freshness.newestEvent(), freshness.eventsBehind());
        }
    }

    /// A member of the care team on the day of the report.
    record MemberView(ProviderView provider, String role, LocalDate from) {

        static MemberView of(CareTeam.Membership member, Map<String, Provider> providers) {
            return new MemberView(ProviderView.of(member.provider(), providers), member.role(), member.from());
        }
    }

    /// What is missing, counted by kind and named one by one.
    ///
    /// @param ofCombinations how many of them are in rows of combinations
    record MissingView(int count, long ofCombinations, Map<String, Long> byKind, List<MissingCellView> cells) {

        static MissingView of(PatientReport report) {
            List<MissingCell> missing = report.missing();
            return new MissingView(
                    missing.size(),
                    report.missingOfCombinations(),
                    missing.stream()
                            .collect(Collectors.groupingBy(
                                    cell -> cell.kind().code(), TreeMap::new, Collectors.counting())),
                    missing.stream().map(MissingCellView::of).toList());
        }
    }

    /// One cell that is missing.
    ///
    /// @param trial number of the combination that it is of
    record MissingCellView(
            String kind,
            @Nullable String goal,
            @Nullable String course,
            @Nullable Integer trial,
            @Nullable String provider,
            String reason) {

        static MissingCellView of(MissingCell cell) {
            return new MissingCellView(
                    cell.kind().code(), cell.goal(), cell.course(), cell.trial(), cell.provider(), cell.reason());
        }
    }
}
