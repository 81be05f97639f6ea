package care.plumbline.outcomes.figures;

import care.plumbline.measures.Change;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.ContributedBook;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.Fulfilment;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Contributions for tests, judged as the measure says.
final class Contributing {

    static final Measures MEASURES = Measures.standard();
    static final Instant HEARD = Instant.parse("2024-04-02T03:00:00Z");

    private static final LocalDate STARTED = LocalDate.parse("2024-01-08");

    private Contributing() {}

    static PatientContributions of(String patient, long version, Contribution... contributions) {
        return new PatientContributions(patient, version, HEARD.plusSeconds(version), List.of(contributions));
    }

    /// Judged on back pain, without any expectation.
    static Contribution judged(String course, String treatment, String baseline, String result) {
        return judged(course, treatment, "nrs-pain", baseline, result);
    }

    static Contribution judged(
            String course, String treatment, String measure, String baseline, String result, ContributedBook... books) {
        OutcomeMeasure on = MEASURES.find(measure).orElseThrow();
        Change change = on.change(new BigDecimal(baseline), new BigDecimal(result));
        return new Contribution(
                course,
                measure,
                treatment,
                "pt-1",
                STARTED,
                Phase.JUDGEABLE,
                true,
                new BigDecimal(baseline),
                change.improvement(),
                change.band(),
                List.of(books),
                List.of(treatment));
    }

    /// Without a verdict.
    static Contribution open(String course, String treatment, Phase phase, boolean due) {
        return new Contribution(
                course,
                "nrs-pain",
                treatment,
                "pt-1",
                STARTED,
                phase,
                due,
                null,
                null,
                null,
                List.of(),
                List.of(treatment));
    }

    /// Somebody expected this many points with this likelihood in percent.
    static ContributedBook expected(
            Book book,
            @Nullable String provider,
            String baseline,
            String result,
            String points,
            @Nullable String percent) {
        OutcomeMeasure pain = MEASURES.find("nrs-pain").orElseThrow();
        Change change = pain.change(new BigDecimal(baseline), new BigDecimal(result));
        BigDecimal distance = new BigDecimal(points).subtract(change.improvement());
        Fulfilment fulfilment = Fulfilment.of(distance, pain.tolerance());
        return new ContributedBook(
                book,
                provider,
                "g1",
                new BigDecimal(points),
                percent == null ? null : new BigDecimal(percent),
                distance,
                fulfilment,
                ResultClass.of(change.band(), fulfilment).orElseThrow());
    }

    static Contribution startedOn(String day, Contribution one) {
        return new Contribution(
                one.course(),
                one.measure(),
                one.treatment(),
                one.provider(),
                LocalDate.parse(day),
                one.phase(),
                one.due(),
                one.baseline(),
                one.improvement(),
                one.change(),
                one.books(),
                one.combination());
    }

    static Contribution deliveredBy(String provider, Contribution one) {
        return new Contribution(
                one.course(),
                one.measure(),
                one.treatment(),
                provider,
                one.startedOn(),
                one.phase(),
                one.due(),
                one.baseline(),
                one.improvement(),
                one.change(),
                one.books(),
                one.combination());
    }

    static Contribution together(List<String> treatments, Contribution one) {
        return new Contribution(
                one.course(),
                one.measure(),
                one.treatment(),
                one.provider(),
                one.startedOn(),
                one.phase(),
                one.due(),
                one.baseline(),
                one.improvement(),
                one.change(),
                one.books(),
                treatments);
    }

    static ContributedBook book(Book book, Fulfilment fulfilment, @Nullable ResultClass resultClass) {
        return new ContributedBook(book, null, "g1", null, null, null, fulfilment, resultClass);
    }
}
