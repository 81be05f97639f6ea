package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Spread between people over several arms: the root of the mean variance, weighted by n - 1 where all are counted.
/// Arms without a basis for their spread do not enter it.
final class Spread {

    private Spread() {}

    /// Null where no arm has one.
    static @Nullable BigDecimal pooled(List<Arm> arms) {
        boolean counted =
                arms.stream().filter(arm -> arm.standardDeviation() != null).allMatch(Arm::weighted);
        double sum = 0;
        double weights = 0;
        BigDecimal only = null;
        int found = 0;
        for (Arm arm : arms) {
            BigDecimal deviation = arm.standardDeviation();
            if (deviation == null) {
                continue;
            }
            Integer n = arm.n();
            double weight = counted && n != null ? n - 1 : 1;
            sum += weight * deviation.doubleValue() * deviation.doubleValue();
            weights += weight;
            only = deviation;
            found++;
        }
        return found > 1 ? Figures.decimal(Math.sqrt(sum / weights)) : only;
    }
}
