package care.plumbline.outcomes.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was found in the words and numbers of a goal, an outlook or a course: claims that nobody can keep, scores that
/// the evidence hardly supports. They flag and refuse nothing. They play no part in a judgement.
///
/// @param about key of the fact they were found in
public record Findings(String about, long version, Instant recordedAt, LocalDate on, List<Finding> all)
        implements Fact {

    public Findings {
        all = List.copyOf(all);
    }

    @Override
    public String key() {
        return "findings/" + about;
    }

    /// Each release may find something else in the same words.
    @Override
    public boolean saysTheSameAs(Fact other) {
        return true;
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.empty();
    }

    /// One of them.
    ///
    /// @param rule why it was found
    /// @param words what to say about it, or the words it was found in
    /// @param band how likely the expected score is under the evidence
    /// @param open whether nobody has looked at it yet
    public record Finding(
            String rule, @Nullable String words, @Nullable String band, boolean open) {}
}
