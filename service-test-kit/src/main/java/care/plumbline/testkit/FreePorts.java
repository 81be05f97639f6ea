package care.plumbline.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// Ports of 127.0.0.1 that nobody listens on just now, below the range from which systems take the ports of outgoing
/// connections: one of those could hold a port a moment later.
public final class FreePorts {

    private static final int LOWEST = 10_240;
    private static final int HIGHEST = 20_000;
    private static final int TRIES = 1000;

    private FreePorts() {}

    /// @return as many as wanted, in a row
    public static List<Integer> take(int count) {
        return ThreadLocalRandom.current()
                .ints(TRIES, LOWEST, HIGHEST)
                .mapToObj(first -> IntStream.range(first, first + count).boxed().toList())
                .filter(row -> row.stream().allMatch(FreePorts::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + count + " free ports in a row"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
