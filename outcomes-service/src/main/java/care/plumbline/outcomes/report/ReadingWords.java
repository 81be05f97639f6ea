package care.plumbline.outcomes.report;

import care.plumbline.measures.ImportanceMark;
import care.plumbline.measures.PainBand;
import care.plumbline.measures.Reading;
import care.plumbline.measures.ReliableChange;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A change read in every way there is, in words.
public final class ReadingWords {

    private ReadingWords() {}

    /// What applies, one sentence each.
    public static String of(Reading reading) {
        return Stream.of(
                        reading.painBand() == null ? null : painBand(reading.painBand()),
                        responder(reading),
                        reading.mark() == null ? null : mark(reading.mark()),
                        reliable(reading.reliable()),
                        severity(reading),
                        recovered(reading))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String painBand(PainBand band) {
        return switch (band) {
            case NO_BASELINE_PAIN -> "No baseline pain.";
            case WORSE -> "Percent change of pain: worse.";
            case NONE, MINIMAL, MODERATE, SUBSTANTIAL ->
                "Percent change of pain: " + band.name().toLowerCase(Locale.ROOT) + ".";
        };
    }

    private static @Nullable String responder(Reading reading) {
        if (reading.responder() == null) {
            return null;
        }
        return "Responder by points: " + yes(reading.responderAbsolute()) + ", by percent: "
                + yes(reading.responderPercent()) + ", by both: " + yes(reading.responder()) + ".";
    }

    private static String mark(ImportanceMark mark) {
        return switch (mark) {
            case IMPORTANT_AND_BEYOND_ERROR -> "Important and beyond measurement error.";
            case IMPORTANT_WITHIN_ERROR -> "Important, but within measurement error: it may be noise.";
            case BEYOND_ERROR_NOT_IMPORTANT -> "Beyond measurement error, but no important improvement.";
            case NEITHER -> "Neither important nor beyond measurement error.";
        };
    }

    private static String reliable(ReliableChange change) {
        if (change.category() == null || change.index() == null) {
            return "Reliable change: not to be told, the measurement error is not known.";
        }
        return "Reliable change: " + change.category().name().toLowerCase(Locale.ROOT) + " (index "
                + Wording.number(change.index()) + ")"
                + (change.reason() == ReliableChange.Reason.NO_NORM
                        ? "; without a verified norm nobody is called recovered."
                        : ".");
    }

    private static @Nullable String severity(Reading reading) {
        return reading.severityBefore() == null && reading.severityAfter() == null
                ? null
                : "Severity: " + Objects.requireNonNullElse(reading.severityBefore(), "no word for it") + " before, "
                        + Objects.requireNonNullElse(reading.severityAfter(), "no word for it") + " after.";
    }

    private static @Nullable String recovered(Reading reading) {
        return reading.recoveredLine() == null || !reading.recoveredLine()
                ? null
                : "At the score at which people call themselves recovered.";
    }

    private static String yes(@Nullable Boolean holds) {
        return holds == null ? "undefined" : holds ? "yes" : "no";
    }
}
