package care.plumbline.local.run;

import care.plumbline.local.ServiceName;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The ports of everything, by the name that options and state use.
public record Ports(Map<String, Integer> byName) {
    public static final String ISSUER = "issuer";
    public static final String DATABASE = "database";
    public static final String BROKER = "broker";
    public static final String CONTROLLER = "controller";

    public static final Ports STANDARD = standard();

    public Ports {
        byName = Map.copyOf(byName);
        for (Map.Entry<String, Integer> port : byName.entrySet()) {
            if (port.getValue() < 1 || port.getValue() > 65535) {
                throw new IllegalArgumentException(
                        "the port of " + port.getKey() + " must be 1 to 65535, not " + port.getValue());
            }
        }
    }

    private static Ports standard() {
        Map<String, Integer> ports = new LinkedHashMap<>(behind(8080).byName());
        ports.put(DATABASE, 27027);
        ports.put(BROKER, 19092);
        ports.put(CONTROLLER, 19093);
        return new Ports(ports);
    }

    /// All in the hundred ports behind a base: services 1 to 4, issuer 9, database 27, broker 92, controller 93.
    public static Ports behind(int base) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (ServiceName service : ServiceName.values()) {
            ports.put(service.id(), base + service.offset());
        }
        ports.put(ISSUER, base + 9);
        ports.put(DATABASE, base + 27);
        ports.put(BROKER, base + 92);
        ports.put(CONTROLLER, base + 93);
        return new Ports(ports);
    }

    /// The same with some ports replaced.
    public Ports with(Map<String, Integer> others) {
        Map<String, Integer> ports = new LinkedHashMap<>(byName);
        ports.putAll(others);
        return new Ports(ports);
    }

    public int of(ServiceName service) {
        return of(service.id());
    }

    public int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + name);
        }
        return port;
    }

    public int issuer() {
        return of(ISSUER);
    }

    public int database() {
        return of(DATABASE);
    }

    public int broker() {
        return of(BROKER);
    }

    public int controller() {
        return of(CONTROLLER);
    }

    /// What cannot be listened on just now, or is given twice; by name.
    public Map<String, Integer> taken() {
        Map<String, Integer> taken = new TreeMap<>();
        byName.forEach((name, port) -> {
            if (!isFree(port) || byName.values().stream().filter(port::equals).count() > 1) {
                taken.put(name, port);
            }
        });
        return taken;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers themselves do: a connection of the last run that is still fading away is no obstacle.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
