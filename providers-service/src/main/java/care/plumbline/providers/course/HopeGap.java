package care.plumbline.providers.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far the delivering provider's expectation for a goal lies from what the patient hopes for and believes in, in
/// improvement points: positive where the patient sets it higher than the provider.
///
/// @param hope score the patient wishes for
/// @param patientExpects score the patient believes in
/// @param statedOn when the patient said so
/// @param providerExpects absent while the provider has not said
/// @param toHope from the provider's expectation to the hope
/// @param toExpectation from the provider's expectation to the patient's
public record HopeGap(
        String goal,
        String measure,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal patientExpects,
        LocalDate statedOn,
        @Nullable BigDecimal providerExpects,
        @Nullable BigDecimal toHope,
        @Nullable BigDecimal toExpectation) {}
