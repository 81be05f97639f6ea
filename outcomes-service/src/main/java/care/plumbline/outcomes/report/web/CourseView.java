package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.JudgingWindow;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.Hope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One course on one measure with everybody's expectation.
///
/// @param judgement absent until the catalogue has told of the treatment
/// @param naturalImprovement points that people with persistent pain improved by in the same time, whatever was done
/// for
///     them; on measures of pain intensity with a result
/// @param hope apart from the expectations: it is never failed
record CourseView(
        String course,
        String measure,
        TreatmentView treatment,
        ProviderView provider,
        String status,
        @Nullable LocalDate disclosedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable JudgementView judgement,
        @Nullable BigDecimal naturalImprovement,
        @Nullable Boolean goalReached,
        @Nullable Boolean sustained,
        @Nullable HopeView hope,
        List<CellView> expectations) {

    static CourseView of(CourseReport report, Map<String, Provider> providers) {
        Course course = report.course();
        Attainment attainment = report.attainment();
        Attainment verdict = attainment == null || attainment.reached() == null ? null : attainment;
        return new CourseView(
                course.course(),
                report.measure().code(),
                TreatmentView.of(course, report.treatment()),
                ProviderView.of(course.provider(), providers),
                status(course),
                course.disclosure() == null ? null : course.disclosure().on(),
                course.startedOn(),
                course.ending() == null ? null : course.ending().on(),
                course.ending() == null ? null : course.ending().reason(),
                report.judgement() == null ? null : JudgementView.of(report.judgement(), report),
                report.naturalImprovement().orElse(null),
                verdict == null ? null : verdict.reached(),
                verdict == null ? null : verdict.sustained(),
                report.hope() == null ? null : HopeView.of(report.hope()),
                report.cells().stream()
                        .map(cell -> CellView.of(cell, providers))
                        .toList());
    }

    private static String status(Course course) {
        if (course.ending() != null) {
            return "ended";
        }
        if (course.startedOn() != null) {
            return course.paused() ? "paused" : "started";
        }
        return course.disclosure() == null ? "considered" : "disclosed";
    }

    /// The version of the catalogue entry that the course is judged by.
    record TreatmentView(
            String code,
            long version,
            @Nullable String name,
            @Nullable String certainty,
            @Nullable WindowView judgingWindow) {

        static TreatmentView of(Course course, @Nullable Treatment known) {
            return new TreatmentView(
                    course.treatment().treatment(),
                    course.treatment().version(),
                    known == null ? null : known.name(),
                    known == null ? null : known.certainty(),
                    known == null ? null : WindowView.of(known.window()));
        }
    }

    /// When it may be judged, in weeks from the first session.
    record WindowView(int fromWeeks, int toWeeks, String basis, String provenance) {

        static WindowView of(JudgingWindow window) {
            return new WindowView(window.fromWeeks(), window.toWeeks(), window.basis(), window.provenance());
        }
    }

    /// What the patient wished for.
    record HopeView(
            @Nullable BigDecimal score,
            @Nullable BigDecimal distance,
            @Nullable BigDecimal smallestWorthwhile,
            LocalDate statedOn) {

        static HopeView of(Hope hope) {
            return new HopeView(hope.score(), hope.distance(), hope.smallestWorthwhile(), hope.statedOn());
        }
    }
}
