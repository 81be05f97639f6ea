package care.plumbline.providers.course.mongo;

import care.plumbline.providers.course.Disclosure;
import care.plumbline.providers.course.Expectation;
import care.plumbline.providers.course.Particulars;
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
        @Nullable Integer timeToEffectWeeks,
        @Nullable String procedures,
        @Nullable String risks,
        @Nullable String burden,
        @Nullable String text,
        List<ExpectationDocument> expectations,
        Instant recordedAt,
        String recordedBy) {

    static DisclosureDocument of(Recorded<Disclosure> recorded) {
        Disclosure disclosure = recorded.statement();
        Particulars told = disclosure.particulars();
        return new DisclosureDocument(
                disclosure.on(),
                told.sessions(),
                told.weeks(),
                told.timeToEffectWeeks(),
                told.procedures(),
                told.risks(),
                told.burden(),
                told.text(),
                disclosure.expectations().stream().map(ExpectationDocument::of).toList(),
                recorded.at(),
                recorded.by());
    }

    Recorded<Disclosure> toDisclosure() {
        List<Expectation> stated =
                expectations.stream().map(ExpectationDocument::toExpectation).toList();
        Particulars told = new Particulars(sessions, weeks, timeToEffectWeeks, procedures, risks, burden, text);
        return new Recorded<>(new Disclosure(on, told, stated), recordedAt, recordedBy);
    }
}
