package care.plumbline.treatments.card;

import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.evidence.Certainty;
import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.JudgingWindow;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A card in English.
final class EnglishPhrases implements Phrases {

    @Override
    public String average(ExpectedResult card) {
        Expectation evidence = card.evidence();
        BigDecimal mean = Objects.requireNonNull(evidence.mean());
        String change = mean.signum() < 0 ? "got worse" : "got better";
        StringBuilder words = new StringBuilder("In studies, people who had this treatment ")
                .append(change)
                .append(" by ")
                .append(mean.abs().toPlainString())
                .append(" points on average (")
                .append(card.measure().name())
                .append(", ")
                .append(card.measure().lowest().toPlainString())
                .append(" to ")
                .append(card.measure().highest().toPlainString())
                .append(")");
        if (evidence.weeks() != null) {
            words.append(" after ").append(evidence.weeks()).append(" weeks");
        }
        words.append(evidence.n() == null ? "" : "; " + evidence.n() + " people were followed");
        Band band = card.meanBand();
        words.append(
                band == null
                        ? "; how far the average may be off is not known."
                        : "; the average may lie between " + plain(band.low()) + " and " + plain(band.high()) + ".");
        return words.toString();
    }

    @Override
    public String timeAlone() {
        return "Part of this would have come with time, without the treatment.";
    }

    @Override
    public String people(Band improvements) {
        return "People differ: for eight of ten the change lies between " + plain(improvements.low()) + " and "
                + plain(improvements.high()) + " points; below 0 means worse.";
    }

    @Override
    public String score(ExpectedResult card) {
        Band band = card.scoreBand();
        return "Starting at " + plain(card.baseline()) + ", the average result is " + plain(card.score())
                + (band == null
                        ? "."
                        : "; for eight of ten people it lies between " + plain(band.low()) + " and "
                                + plain(band.high()) + ".");
    }

    @Override
    public String nothing() {
        return "On this measure the evidence gives no number for what treated people can expect.";
    }

    @Override
    public String counted(Responders responders) {
        return "Counted in a study (" + responders.source() + ", " + responders.when() + "): "
                + plain(responders.others())
                + " of 100 did not benefit, " + plain(responders.share()) + " did. Benefit meant: "
                + responders.definition() + "."
                + (responders.condition() == null ? "" : " These people had " + responders.condition() + ".");
    }

    @Override
    public String benefit(Benefit benefit) {
        return "Worked out, not counted: about " + plain(benefit.others()) + " of 100 do not get better by "
                + plain(benefit.need()) + " points, the amount that matters to most people; about "
                + plain(benefit.percent()) + " do.";
    }

    @Override
    public String unknownShare() {
        return "How many of 100 people do not benefit is not known.";
    }

    @Override
    public String window(JudgingWindow window) {
        return "It cannot be judged before week " + window.fromWeeks() + "; from week " + window.toWeeks()
                + " on one can tell.";
    }

    @Override
    public String certainty(Entry entry) {
        return "How sure this is: " + level(entry.certaintyLevel()) + ".";
    }

    @Override
    public String indirect(String condition) {
        return "The numbers come from people with another condition (" + condition
                + "); for chronic low back pain they are indirect.";
    }

    @Override
    public String stale() {
        return "Some of its sources have to be read again: the numbers may be out of date.";
    }

    @Override
    public String ownResults(OwnResult own) {
        return "Here, " + own.n() + " people got better by " + plain(own.mean()) + " points on average"
                + (own.notBenefited() == null
                        ? "."
                        : "; " + plain(own.notBenefited()) + " of 100 did not improve by an amount that matters.");
    }

    @Override
    public String noOwnResults() {
        return "There are no results of our own patients to show yet.";
    }

    private static String level(@Nullable Certainty certainty) {
        return certainty == null
                ? "nobody graded it"
                : switch (certainty) {
                    case HIGH -> "high certainty";
                    case MODERATE -> "moderate certainty";
                    case LOW -> "low certainty, the truth may be quite different";
                    case VERY_LOW -> "very low certainty, little is known";
                    case NONE -> "nobody graded it";
                };
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
