package care.plumbline.web.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/// A token bucket per address: so many requests a minute, all of them at once if need be. Each replica counts for
/// itself. Of most addresses nothing is kept: a bucket nobody used for a while is full, and forgotten.
public final class AddressRates {

    private static final int MOST_ADDRESSES = 50_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();
    private final int perMinute;
    private final TimeMeter time;

    public AddressRates(int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    AddressRates(int perMinute, TimeMeter time) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("at least one request a minute");
        }
        this.perMinute = perMinute;
        this.time = time;
    }

    /// Counts one request.
    ///
    /// @param address of the caller
    /// @return how long to wait; zero when the request may be answered
    public Duration ask(String address) {
        Bucket bucket = buckets.get(Network.of(address), _ -> full());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }
}
