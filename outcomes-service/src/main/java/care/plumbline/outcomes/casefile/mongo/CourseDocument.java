package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Disclosure;
import care.plumbline.outcomes.judgement.ProviderExpectation;
import care.plumbline.outcomes.judgement.TreatmentVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course as it is stored.
public record CourseDocument(
        String id,
        long version,
        Instant recordedAt,
        LocalDate recordedOn,
        String treatment,
        long treatmentVersion,
        String provider,
        List<String> goals,
        @Nullable Told disclosure,
        List<Expected> expectations,
        @Nullable LocalDate startedOn,
        List<Paused> pauses,
        @Nullable EndingDocument ending) {

    static CourseDocument of(Course course) {
        return new CourseDocument(
                course.course(),
                course.version(),
                course.recordedAt(),
                course.recordedOn(),
                course.treatment().treatment(),
                course.treatment().version(),
                course.provider(),
                course.goals(),
                course.disclosure() == null ? null : Told.of(course.disclosure()),
                course.expectations().stream().map(Expected::of).toList(),
                course.startedOn(),
                course.pauses().stream()
                        .map(pause -> new Paused(pause.from(), pause.to()))
                        .toList(),
                EndingDocument.of(course.ending()));
    }

    Course course() {
        return new Course(
                id,
                version,
                recordedAt,
                recordedOn,
                new TreatmentVersion(treatment, treatmentVersion),
                provider,
                goals,
                disclosure == null ? null : disclosure.disclosure(),
                expectations.stream().map(Expected::expectation).toList(),
                startedOn,
                pauses.stream()
                        .map(pause -> new Course.Pause(pause.from(), pause.to()))
                        .toList(),
                ending == null ? null : ending.ending());
    }

    /// A disclosure as it is stored.
    public record Told(
            LocalDate on,
            @Nullable Integer sessions,
            @Nullable Integer weeks,
            @Nullable String text) {

        static Told of(Disclosure disclosure) {
            return new Told(disclosure.on(), disclosure.sessions(), disclosure.weeks(), disclosure.text());
        }

        Disclosure disclosure() {
            return new Disclosure(on, sessions, weeks, text);
        }
    }

    /// A provider's expectation as it is stored.
    public record Expected(
            String goal,
            String provider,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable String text,
            LocalDate statedOn) {

        static Expected of(ProviderExpectation said) {
            return new Expected(
                    said.goal(), said.provider(), said.expected(), said.likelihood(), said.text(), said.statedOn());
        }

        ProviderExpectation expectation() {
            return new ProviderExpectation(goal, provider, expected, likelihood, text, statedOn);
        }
    }

    /// An interruption as it is stored.
    public record Paused(LocalDate from, @Nullable LocalDate to) {}
}
