package care.plumbline.bench.cohort;

import java.util.random.RandomGenerator;

/// A normal distribution.
record Spread(double mean, double deviation) {

    double draw(RandomGenerator random) {
        return mean + deviation * random.nextGaussian();
    }

    static Spread of(String text) {
        String[] parts = text.strip().split(" +");
        return new Spread(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }
}
