package care.plumbline.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommitGateTest {
    private final Semaphore mayCommit = new Semaphore(0);
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private volatile @Nullable Throwable trouble;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CommitGate gate = new CommitGate(new CommitGate.Store() {
        @Override
        public void commit() {
            mayCommit.acquireUninterruptibly();
            Throwable failing = trouble;
            if (failing instanceof Error error) {
                throw error;
            }
            if (failing instanceof RuntimeException exception) {
                throw exception;
            }
            assertThat(running).hasValue(0);
            commits.incrementAndGet();
        }

        @Override
        public void force() {}
    });

    @AfterEach
    void stop() {
        mayCommit.release(10_000);
        threads.close();
    }

    @Test
    void answersAWriteAfterItsCommit() throws Exception {
        Future<String> write = threads.submit(() -> gate.write(() -> "done"));
        await().until(mayCommit::hasQueuedThreads);
        assertThat(write.isDone()).isFalse();
        mayCommit.release();
        assertThat(write.get(5, TimeUnit.SECONDS)).isEqualTo("done");
    }

    @Test
    void answersAReadThatMaySeeAWriteAfterThatWritesCommit() throws Exception {
        assertThat(gate.read(() -> "nothing under way")).isNotNull();

        CountDownLatch applied = new CountDownLatch(1);
        Future<String> write = threads.submit(() -> gate.write(() -> {
            applied.countDown();
            return "written";
        }));
        applied.await();
        Future<String> read = threads.submit(() -> gate.read(() -> "read"));
        await().until(mayCommit::hasQueuedThreads);
        assertThat(read.isDone()).isFalse();
        mayCommit.release();
        assertThat(read.get(5, TimeUnit.SECONDS)).isEqualTo("read");
        assertThat(write.get(5, TimeUnit.SECONDS)).isEqualTo("written");
    }

    @Test
    void commitsOnceForAllThatWait() throws Exception {
        Future<String> first = threads.submit(() -> gate.write(() -> "first"));
        await().until(mayCommit::hasQueuedThreads);
        List<Future<String>> others = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            others.add(threads.submit(() -> gate.write(() -> "other")));
        }
        mayCommit.release(100);
        first.get(5, TimeUnit.SECONDS);
        for (Future<String> other : others) {
            other.get(5, TimeUnit.SECONDS);
        }
        assertThat(commits.get()).isBetween(2, 10);
    }

    @Test
    void commitsWhenNoWriteIsHalfDone() throws Exception {
        mayCommit.release(10_000);
        List<Future<?>> writes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            boolean alone = i % 50 == 0;
            writes.add(threads.submit(() -> alone ? gate.writeAlone(this::work) : gate.write(this::work)));
        }
        for (Future<?> write : writes) {
            write.get(5, TimeUnit.SECONDS);
        }
        assertThat(commits.get()).isPositive();
    }

    private boolean work() {
        running.incrementAndGet();
        Thread.onSpinWait();
        running.decrementAndGet();
        return true;
    }

    @Test
    void answersAFailedCommandAfterTheCommitToo() throws Exception {
        Future<String> refused = threads.submit(() -> gate.write(() -> {
            throw new IllegalStateException("duplicate of something not stored yet");
        }));
        await().until(mayCommit::hasQueuedThreads);
        assertThat(refused.isDone()).isFalse();
        mayCommit.release();
        await().until(refused::isDone);
        assertThatThrownBy(refused::get).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void answersNothingMoreAfterAFailedCommit() {
        for (Throwable failing : List.of(new IllegalStateException("disk"), new OutOfMemoryError("planted"))) {
            trouble = failing;
            mayCommit.release();
            assertThatThrownBy(() -> gate.write(() -> "lost")).isInstanceOf(StoreFailed.class);
            assertThatThrownBy(() -> gate.read(() -> "unsure")).isInstanceOf(StoreFailed.class);
        }
    }
}
