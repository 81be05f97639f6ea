package care.plumbline.providers.course.mongo;

import care.plumbline.providers.course.Disclosure;
import care.plumbline.providers.course.Expectation;
import care.plumbline.providers.recording.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A disclosure as stored.
public record DisclosureDocument(
        LocalDate on,
        @Nullable Integer sessions,
        @Nullable Integer weeks,
        @Nullable String text,
        List<ExpectationDocument> expectations,
        Instant recordedAt,
        String recordedBy) {

    static DisclosureDocument of(Recorded<Disclosure> recorded) {
        Disclosure disclosure = recorded.statement();
        return new DisclosureDocument(
                disclosure.on(),
                disclosure.sessions(),
                disclosure.weeks(),
                disclosure.text(),
                disclosure.expectations().stream().map(ExpectationDocument::of).toList(),
                recorded.at(),
                recorded.by());
    }

    Recorded<Disclosure> toDisclosure() {
        List<Expectation> stated =
                expectations.stream().map(ExpectationDocument::toExpectation).toList();
        return new Recorded<>(new Disclosure(on, sessions, weeks, text, stated), recordedAt, recordedBy);
    }
}
