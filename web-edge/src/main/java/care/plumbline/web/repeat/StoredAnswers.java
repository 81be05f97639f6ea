package care.plumbline.web.repeat;

import care.plumbline.delivery.FinishedAnswers;
import care.plumbline.delivery.TryAgainLater;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers in the service's database; those older than a day are removed about once an hour.
public final class StoredAnswers implements KeptAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(StoredAnswers.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration SWEPT_EVERY = Duration.ofHours(1);

    private final FinishedAnswers answers;
    private final InstantSource clock;
    private final AtomicReference<Instant> swept;

    public StoredAnswers(FinishedAnswers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
        this.swept = new AtomicReference<>(clock.instant());
    }

    @Override
    public Optional<FinishedAnswers.Answer> find(String key) {
        return answers.find(key);
    }

    @Override
    public FinishedAnswers.Answer keep(String key, FinishedAnswers.Answer answer) {
        Instant last = swept.get();
        Instant now = clock.instant();
        if (now.isAfter(last.plus(SWEPT_EVERY)) && swept.compareAndSet(last, now)) {
            Thread.ofVirtual().name("answers-sweep").start(() -> sweep(now.minus(KEPT)));
        }
        return answers.keep(key, answer);
    }

    private void sweep(Instant before) {
        try {
            LOG.debug("{} kept answers were over", answers.sweep(before));
        } catch (TryAgainLater databaseAway) {
            LOG.warn(
                    "kept answers were not swept, the next hour will: {}",
                    databaseAway.getClass().getName());
        }
    }
}
