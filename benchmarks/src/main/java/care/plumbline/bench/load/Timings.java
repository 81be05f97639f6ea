package care.plumbline.bench.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/// How long requests took, those that were answered.
public final class Timings {

    private final long[] nanos;
    private final int failed;
    private final double seconds;

    /// @param nanos one a request, in any order
    /// @param failed requests that were not answered, or refused
    /// @param seconds how long it all took
    public Timings(long[] nanos, int failed, double seconds) {
        this.nanos = nanos.clone();
        Arrays.sort(this.nanos);
        this.failed = failed;
        this.seconds = seconds;
    }

    /// These and others of the same requests.
    public Timings and(Timings others) {
        return new Timings(
                LongStream.concat(LongStream.of(nanos), LongStream.of(others.nanos))
                        .toArray(),
                failed + others.failed,
                seconds + others.seconds);
    }

    public int count() {
        return nanos.length;
    }

    /// Requests that were refused, or not answered.
    public int failed() {
        return failed;
    }

    public double perSecond() {
        return nanos.length / seconds;
    }

    /// Milliseconds that `percent` of the requests stay within.
    public double millis(double percent) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100 * nanos.length);
        return nanos[Math.clamp(rank - 1L, 0, nanos.length - 1)] / 1e6;
    }

    /// As cells of a table: requests a second, median, 99th percentile, failed ones.
    public String cells() {
        return String.format(Locale.ROOT, "%.0f | %.1f | %.1f | %d", perSecond(), millis(50), millis(99), failed);
    }
}
