package care.plumbline.outcomes.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/// Sums over n pairs of numbers, from which means, spreads and the line through them follow. Sums are exact; only what
/// is computed from them is rounded.
///
/// @param xx sum of the squares of x
/// @param xy sum of the products
public record Pairs(long n, BigDecimal x, BigDecimal y, BigDecimal xx, BigDecimal yy, BigDecimal xy) {

    public static final Pairs NONE =
            new Pairs(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public Pairs plus(BigDecimal oneX, BigDecimal oneY) {
        return new Pairs(
                n + 1,
                x.add(oneX),
                y.add(oneY),
                xx.add(oneX.multiply(oneX)),
                yy.add(oneY.multiply(oneY)),
                xy.add(oneX.multiply(oneY)));
    }

    public double meanX() {
        return mean(x);
    }

    public double meanY() {
        return mean(y);
    }

    /// Sum of the squared deviations of x from its mean.
    double deviationsX() {
        return centred(xx, x, x);
    }

    double deviationsY() {
        return centred(yy, y, y);
    }

    /// Sum of the products of the deviations of x and y.
    double products() {
        return centred(xy, x, y);
    }

    /// Needs two pairs.
    public Sample sampleX() {
        return new Sample(n, meanX(), Math.sqrt(deviationsX() / (n - 1)));
    }

    /// Whether x varies, so that a line has a slope.
    public boolean hasSlope() {
        return n > 1 && deviationsX() > 0;
    }

    /// Least squares of y on x.
    public Line line() {
        double slope = products() / deviationsX();
        return new Line(meanY() - slope * meanX(), slope);
    }

    /// Of y less what a line leads to expect for x.
    public Sample residuals(Line line) {
        double squares = deviationsY() - 2 * line.slope() * products() + line.slope() * line.slope() * deviationsX();
        return new Sample(n, meanY() - line.at(meanX()), Math.sqrt(Math.max(0, squares) / (n - 1)));
    }

    private double mean(BigDecimal sum) {
        return sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128).doubleValue();
    }

    private double centred(BigDecimal products, BigDecimal one, BigDecimal other) {
        BigDecimal count = BigDecimal.valueOf(n);
        return products.multiply(count)
                .subtract(one.multiply(other))
                .divide(count, MathContext.DECIMAL128)
                .doubleValue();
    }
}
