package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one provider of the team expects of a course for one goal. The delivering provider's is part of the disclosure.
///
/// @param expected score believed to come
/// @param likelihood of that, in percent
/// @param text own words
public record ProviderExpectation(
        String goal,
        String provider,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable String text,
        LocalDate statedOn) {}
