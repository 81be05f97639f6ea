package care.plumbline.outcomes.overview;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.overview.YearSummary.MeasureYear;
import care.plumbline.outcomes.progress.FlareUp;
import care.plumbline.outcomes.progress.FlareUps;
import care.plumbline.outcomes.schedule.Assessment;
import care.plumbline.outcomes.schedule.AssessmentState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sums up one year of one patient, as of its last day.
final class YearOf {

    private final String patient;
    private final int year;
    private final CaseOn file;
    private final Measures measures;

    YearOf(String patient, int year, CaseOn file, Measures measures) {
        this.patient = patient;
        this.year = year;
        this.file = file;
        this.measures = measures;
    }

    YearSummary summary(Stream<Judgement> verdicts) {
        List<Assessment> asked = file.plan().assessments().stream()
                .filter(one -> isIn(one.closesOn()))
                .filter(one -> one.state() == AssessmentState.DONE || one.state() == AssessmentState.MISSED)
                .toList();
        return new YearSummary(
                patient,
                year,
                file.day(),
                file.facts().goals().stream()
                        .filter(goal -> isIn(goal.statedOn()))
                        .toList(),
                file.facts().goals().stream()
                        .filter(goal -> isIn(goal.closedOn()))
                        .toList(),
                file.facts().courses().stream().filter(this::ran).toList(),
                verdicts.filter(judged -> isIn(judged.closesOn())).toList(),
                file.facts().scores().measures().stream()
                        .flatMap(measure -> measure(measure).stream())
                        .toList(),
                file.facts().scores().measures().stream()
                        .flatMap(this::flareUps)
                        .toList(),
                asked.size(),
                (int) asked.stream()
                        .filter(one -> one.state() == AssessmentState.DONE)
                        .count());
    }

    private boolean ran(Course course) {
        LocalDate start = course.startedOn();
        return start != null
                && start.getYear() <= year
                && (course.ending() == null || course.ending().on().getYear() >= year);
    }

    private Optional<MeasureYear> measure(String code) {
        OutcomeMeasure measure = measures.find(code).orElseThrow();
        List<Score> scores = file.facts().scores().between(code, LocalDate.of(year, 1, 1), file.day());
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        Score first = scores.getFirst();
        Score last = scores.getLast();
        Comparator<Score> byGood = Comparator.comparing(score -> measure.improvement(first.value(), score.value()));
        return Optional.of(new MeasureYear(
                code,
                scores.size(),
                first.value(),
                first.observedOn(),
                last.value(),
                last.observedOn(),
                scores.stream().max(byGood).orElseThrow().value(),
                scores.stream().min(byGood).orElseThrow().value()));
    }

    /// As they stood on the last day; what came before the year is what they are measured against.
    private Stream<FlareUp> flareUps(String code) {
        OutcomeMeasure measure = measures.find(code).orElseThrow();
        List<Score> scores = file.facts().scores().between(code, LocalDate.MIN, file.day());
        return FlareUps.of(measure, scores, file.day()).stream().filter(one -> isIn(one.from()));
    }

    private boolean isIn(@Nullable LocalDate day) {
        return day != null && day.getYear() == year;
    }
}
