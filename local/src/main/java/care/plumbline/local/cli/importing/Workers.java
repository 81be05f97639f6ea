package care.plumbline.local.cli.importing;

import care.plumbline.local.cli.http.GivenUp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A fixed number of threads; all records of one patient go to the same one, in their order. Queues are short: reading
/// waits for sending.
final class Workers implements AutoCloseable {
    private static final int QUEUE = 64;

    private final List<BlockingQueue<Entry.Good>> queues = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Work work;
    private volatile boolean noMore;
    private volatile @Nullable Exception failure;

    interface Work {
        void take(Entry.Good record) throws GivenUp, InterruptedException;
    }

    Workers(int atOnce, Work work) {
        this.work = work;
        for (int i = 0; i < atOnce; i++) {
            BlockingQueue<Entry.Good> queue = new ArrayBlockingQueue<>(QUEUE);
            queues.add(queue);
            threads.add(Thread.ofVirtual().name("import-" + i).start(() -> serve(queue)));
        }
    }

    void give(Entry.Good record) throws GivenUp, InterruptedException {
        BlockingQueue<Entry.Good> queue =
                queues.get(Math.floorMod(record.owner().hashCode(), queues.size()));
        while (!queue.offer(record, 100, TimeUnit.MILLISECONDS)) {
            throwFailure();
        }
    }

    /// Waits until everything given is done.
    void finish() throws GivenUp, InterruptedException {
        noMore = true;
        for (Thread thread : threads) {
            thread.join();
        }
        throwFailure();
    }

    private void serve(BlockingQueue<Entry.Good> queue) {
        try {
            while (failure == null) {
                Entry.Good record = queue.poll(50, TimeUnit.MILLISECONDS);
                if (record != null) {
                    work.take(record);
                } else if (noMore) {
                    return;
                }
            }
        } catch (GivenUp | RuntimeException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void throwFailure() throws GivenUp {
        switch (failure) {
            case null -> {}
            case GivenUp givenUp -> throw givenUp;
            case RuntimeException defect -> throw defect;
            default -> throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
