package care.plumbline.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/// Requests under way.
public final class Load {

    private Load() {}

    /// `clients` at a time, each sending its next request when the one before is answered.
    ///
    /// @param request gets the running number of the request
    public static Timings closed(int clients, double seconds, LongConsumer request)
            throws InterruptedException, ExecutionException {
        AtomicLong number = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        return run(clients, begun, () -> {
            List<Long> took = new ArrayList<>();
            while (System.nanoTime() < end) {
                took.add(timed(request, number.getAndIncrement(), System.nanoTime()));
            }
            return took;
        });
    }

    /// A fixed number of requests, one after another.
    public static Timings sequence(int requests, LongConsumer request) throws InterruptedException, ExecutionException {
        return run(1, System.nanoTime(), () -> {
            List<Long> took = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                took.add(timed(request, i, System.nanoTime()));
            }
            return took;
        });
    }

    /// A fixed number of requests, `clients` at a time.
    public static Timings batch(int clients, int requests, LongConsumer request)
            throws InterruptedException, ExecutionException {
        AtomicLong number = new AtomicLong();
        return run(clients, System.nanoTime(), () -> {
            List<Long> took = new ArrayList<>();
            for (long i = number.getAndIncrement(); i < requests; i = number.getAndIncrement()) {
                took.add(timed(request, i, System.nanoTime()));
            }
            return took;
        });
    }

    /// At a given rate, whether answers come or not; time counts from when a request was due, so that waiting for a
    /// free client is not hidden.
    public static Timings open(int clients, double perSecond, double seconds, LongConsumer request)
            throws InterruptedException, ExecutionException {
        AtomicLong number = new AtomicLong();
        long begun = System.nanoTime();
        long last = (long) (seconds * perSecond);
        return run(clients, begun, () -> {
            List<Long> took = new ArrayList<>();
            for (long i = number.getAndIncrement(); i < last; i = number.getAndIncrement()) {
                long due = begun + (long) (i / perSecond * 1e9);
                pauseUntil(due);
                took.add(timed(request, i, due));
            }
            return took;
        });
    }

    private static Timings run(int clients, long begun, Callable<List<Long>> client)
            throws InterruptedException, ExecutionException {
        List<Long> took = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(client));
            }
            for (Future<List<Long>> one : running) {
                took.addAll(one.get());
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long[] answered =
                took.stream().mapToLong(Long::longValue).filter(one -> one >= 0).toArray();
        return new Timings(answered, took.size() - answered.length, seconds);
    }

    /// Nanoseconds, or -1 where there was no good answer.
    private static long timed(LongConsumer request, long number, long from) {
        try {
            request.accept(number);
            return System.nanoTime() - from;
        } catch (NotAnswered _) {
            return -1;
        }
    }

    private static void pauseUntil(long due) throws InterruptedException {
        long wait = due - System.nanoTime();
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
    }
}
