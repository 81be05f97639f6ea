package care.plumbline.outcomes.schedule;

import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every score that the courses of one patient ask for, as of a day: one per course, measure of its goals, and wave.
///
/// @param assessments by course, measure and wave
public record AssessmentPlan(LocalDate asOf, List<Assessment> assessments) {

    public AssessmentPlan {
        assessments = List.copyOf(assessments);
    }

    /// What was so at the end of a day. A course whose treatment is not known yet asks for nothing.
    public static AssessmentPlan of(CaseFacts everything, Catalogue catalogue, LocalDate asOf) {
        CaseFacts facts = everything.asOf(asOf);
        LocalDate diedOn = facts.courses().stream()
                .map(Course::ending)
                .flatMap(Stream::ofNullable)
                .filter(Ending::died)
                .map(Ending::on)
                .min(LocalDate::compareTo)
                .orElse(null);
        List<Assessment> all = new ArrayList<>();
        for (Course course : facts.courses()) {
            Optional<Treatment> treatment = catalogue.find(course.treatment());
            treatment.ifPresent(known -> all.addAll(new CourseSchedule(course, known, facts, asOf, diedOn).all()));
        }
        return new AssessmentPlan(asOf, all);
    }

    public List<Assessment> open() {
        return assessments.stream().filter(one -> one.state().isOpen()).toList();
    }

    /// The next day on which time alone changes it.
    public Stream<LocalDate> days() {
        return assessments.stream().flatMap(Assessment::days);
    }

    /// Of one course, and of one measure where it is given.
    public List<Assessment> of(String course, @Nullable String measure) {
        return assessments.stream()
                .filter(one -> one.course().equals(course))
                .filter(one -> measure == null || one.measure().equals(measure))
                .toList();
    }
}
