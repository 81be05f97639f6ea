package care.plumbline.journey.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

/// A block of a hundred ports, as `--port-base` lays them out.
record Ports(int base) {
    private static final int ISSUER = 9;
    private static final int DATABASE = 27;
    private static final int BROKER = 92;
    private static final int CONTROLLER = 93;
    private static final int[] USED = {1, 2, 3, 4, ISSUER, DATABASE, BROKER, CONTROLLER};

    /// Below the range from which systems take the ports of outgoing connections, and above the ports that tests of
    /// other modules take: they may run at the same time.
    static Ports free() {
        return new Random()
                .ints(200, 200, 320)
                .mapToObj(hundred -> new Ports(hundred * 100))
                .filter(Ports::areFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free block of ports"));
    }

    int of(Service service) {
        return base + service.offset();
    }

    int issuer() {
        return base + ISSUER;
    }

    int broker() {
        return base + BROKER;
    }

    private boolean areFree() {
        return IntStream.of(USED).allMatch(offset -> isFree(base + offset));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
