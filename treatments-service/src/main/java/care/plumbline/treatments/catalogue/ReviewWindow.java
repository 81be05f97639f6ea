package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.JudgingWindow;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;

/// Sets the judging window of this deployment.
///
/// @param expected the version it is meant for
/// @param evidence what the evidence expects of an entry: it depends on the window
public record ReviewWindow(
        JudgingWindow window, LongPredicate expected, Function<Entry, List<Expectation>> evidence, Recorded recorded) {}
