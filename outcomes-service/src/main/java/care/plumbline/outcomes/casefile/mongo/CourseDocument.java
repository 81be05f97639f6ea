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
        @Nullable DisclosureDocument disclosure,
        List<ExpectationDocument> expectations,
        @Nullable LocalDate startedOn,
        List<PauseDocument> pauses,
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
                course.disclosure() == null ? null : DisclosureDocument.of(course.disclosure()),
                course.expectations().stream().map(ExpectationDocument::of).toList(),
                course.startedOn(),
                course.pauses().stream()
                        .map(pause -> new PauseDocument(pause.from(), pause.to()))
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
                expectations.stream().map(ExpectationDocument::expectation).toList(),
                startedOn,
                pauses.stream()
                        .map(pause -> new Course.Pause(pause.from(), pause.to()))
                        .toList(),
                ending == null ? null : ending.ending());
    }

    /// A disclosure as it is stored.
    public record DisclosureDocument(
            LocalDate on,
            @Nullable Integer sessions,
            @Nullable Integer weeks,
            @Nullable String text) {

        static DisclosureDocument of(Disclosure disclosure) {
            return new DisclosureDocument(
                    disclosure.on(), disclosure.sessions(), disclosure.weeks(), disclosure.text());
        }

        Disclosure disclosure() {
            return new Disclosure(on, sessions, weeks, text);
        }
    }

    /// A provider's expectation as it is stored.
    public record ExpectationDocument(
            String goal,
            String provider,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable String text,
            LocalDate statedOn) {

        static ExpectationDocument of(ProviderExpectation said) {
            return new ExpectationDocument(
                    said.goal(), said.provider(), said.expected(), said.likelihood(), said.text(), said.statedOn());
        }

        ProviderExpectation expectation() {
            return new ProviderExpectation(goal, provider, expected, likelihood, text, statedOn);
        }
    }

    /// An interruption as it is stored.
    public record PauseDocument(LocalDate from, @Nullable LocalDate to) {}
}
