package care.plumbline.providers;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Two things at the same moment.
public final class Together {

    private Together() {}

    /// The two results.
    public static <T> List<T> run(Callable<T> one, Callable<T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> first = threads.submit(() -> after(start, one));
            Future<T> second = threads.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> call) throws Exception {
        start.await();
        return call.call();
    }
}
