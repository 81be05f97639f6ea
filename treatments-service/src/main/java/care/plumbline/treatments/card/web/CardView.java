package care.plumbline.treatments.card.web;

import care.plumbline.treatments.card.Band;
import care.plumbline.treatments.card.Benefit;
import care.plumbline.treatments.card.CardWords;
import care.plumbline.treatments.card.ExpectedResult;
import care.plumbline.treatments.card.OwnResult;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Overdue;
import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.evidence.Certainty;
import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.JudgingWindow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can be expected of a treatment on one measure, in numbers and in words.
///
/// @param timeToEffect when it can be judged
/// @param counted shares that were counted in studies; the share who did not benefit is always beside
/// @param benefit the share worked out from mean and spread, where both are known
/// @param words the card in sentences of the language
/// @param own results of this deployment; absent where there are none to show
record CardView(
        String code,
        long version,
        String name,
        String measure,
        String language,
        Evidence evidence,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal score,
        @Nullable Band scoreBand,
        JudgingWindow timeToEffect,
        List<Counted> counted,
        @Nullable Benefit benefit,
        String certainty,
        @Nullable Certainty certaintyLevel,
        List<Overdue> overdue,
        @Nullable OwnResult own,
        List<String> words) {

    /// @param meanBand 95 % interval of the mean
    /// @param eightOfTen between which the middle eight of ten people lie
    /// @param indirect what the people behind it had, where it was not chronic low back pain
    record Evidence(
            String status,
            @Nullable BigDecimal mean,
            @Nullable Band meanBand,
            @Nullable BigDecimal standardDeviation,
            @Nullable Band eightOfTen,
            @Nullable Integer n,
            @Nullable Integer weeks,
            @Nullable String basis,
            @Nullable String indirect,
            @Nullable String reason) {

        static Evidence of(ExpectedResult card) {
            Expectation evidence = card.evidence();
            return new Evidence(
                    evidence.stated() ? "stated" : "not-stated",
                    evidence.mean(),
                    card.meanBand(),
                    evidence.standardDeviation(),
                    card.eightOfTen(),
                    evidence.n(),
                    evidence.weeks(),
                    evidence.basis() == null ? null : Objects.toString(evidence.basis()),
                    evidence.indirect(),
                    evidence.reason());
        }
    }

    /// @param share percent who got better by that amount
    /// @param others percent who did not
    record Counted(
            String definition,
            BigDecimal share,
            BigDecimal others,
            @Nullable String comparedWith,
            @Nullable BigDecimal comparatorShare,
            String when,
            String source,
            @Nullable String indirect) {

        static Counted of(Responders responders) {
            return new Counted(
                    responders.definition(),
                    responders.share(),
                    responders.others(),
                    responders.comparedWith(),
                    responders.comparatorShare(),
                    responders.when(),
                    responders.source(),
                    responders.condition());
        }
    }

    static CardView of(ExpectedResult card, Language language) {
        Entry entry = card.version().entry();
        return new CardView(
                entry.code(),
                card.version().number(),
                entry.name(language),
                card.measure().code(),
                language.toString(),
                Evidence.of(card),
                card.baseline(),
                card.score(),
                card.scoreBand(),
                entry.judgingWindow(),
                entry.responders().stream().map(Counted::of).toList(),
                card.benefit(),
                entry.certainty(),
                entry.certaintyLevel(),
                card.overdue(),
                card.own(),
                CardWords.of(card, language));
    }
}
