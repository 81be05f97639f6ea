package care.plumbline.outcomes.figures.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Computed figures as they are shown: no more digits than mean something.
final class Rounded {

    private static final int POINT_DECIMALS = 3;
    private static final int SHARE_DECIMALS = 4;

    private Rounded() {}

    static BigDecimal points(double points) {
        return rounded(points, POINT_DECIMALS);
    }

    static @Nullable BigDecimal points(@Nullable Double points) {
        return points == null ? null : points(points.doubleValue());
    }

    static BigDecimal share(double share) {
        return rounded(share, SHARE_DECIMALS);
    }

    static @Nullable BigDecimal share(@Nullable Double share) {
        return share == null ? null : share(share.doubleValue());
    }

    private static BigDecimal rounded(double value, int decimals) {
        BigDecimal shortest = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
