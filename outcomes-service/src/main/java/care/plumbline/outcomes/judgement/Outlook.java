package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the patient said once about a goal.
///
/// @param course the course it is about; absent: whatever the course
/// @param hope score wished for
/// @param expected score believed to come
/// @param likelihood of that, in percent
/// @param smallestWorthwhile smallest improvement, in points, that would make the course worthwhile
public record Outlook(
        String outlook,
        long version,
        Instant recordedAt,
        String goal,
        @Nullable String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal smallestWorthwhile,
        LocalDate statedOn)
        implements Fact {

    /// In the order in which they were stated, whatever order they arrive in.
    public static final Comparator<Outlook> BY_DAY = Comparator.comparing(Outlook::statedOn)
            .thenComparing(Outlook::recordedAt)
            .thenComparing(Outlook::outlook);

    @Override
    public String key() {
        return "outlook/" + outlook;
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.of(statedOn);
    }
}
