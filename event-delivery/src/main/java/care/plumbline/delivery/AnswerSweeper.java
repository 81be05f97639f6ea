package care.plumbline.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Forgets old answers, once an hour. A TTL index would do it in MongoDB, and nothing at all in the embedded one.
final class AnswerSweeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSweeper.class);

    private final FinishedAnswers answers;
    private final Duration keep;
    private final Clock clock;
    private final Thread thread;
    private volatile boolean running;

    AnswerSweeper(FinishedAnswers answers, Duration keep, Clock clock) {
        this.answers = answers;
        this.keep = keep;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("answer-sweeper").unstarted(this::run);
    }

    private void run() {
        try {
            while (running) {
                TimeUnit.HOURS.sleep(1);
                try {
                    LOG.debug("Forgot {} answers", answers.sweep(clock.instant().minus(keep)));
                } catch (StoreUnavailable away) {
                    LOG.info("Old answers are forgotten an hour later: the database is away");
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
