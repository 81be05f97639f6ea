package care.plumbline.local;

import care.plumbline.local.run.Ports;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the parts listen.
final class PortOptions {
    @Option(
            names = "--port-base",
            paramLabel = "N",
            description =
                    "All ports behind one number: services N+1 to N+4, issuer N+9, database N+27, broker N+92 and N+93.")
    private @Nullable Integer base;

    @Option(names = "--goals-port", paramLabel = "PORT", description = "Default 8081.")
    private @Nullable Integer goals;

    @Option(names = "--treatments-port", paramLabel = "PORT", description = "Default 8082.")
    private @Nullable Integer treatments;

    @Option(names = "--providers-port", paramLabel = "PORT", description = "Default 8083.")
    private @Nullable Integer providers;

    @Option(names = "--outcomes-port", paramLabel = "PORT", description = "Default 8084.")
    private @Nullable Integer outcomes;

    @Option(names = "--issuer-port", paramLabel = "PORT", description = "Default 8089.")
    private @Nullable Integer issuer;

    @Option(names = "--database-port", paramLabel = "PORT", description = "Default 27027.")
    private @Nullable Integer database;

    @Option(names = "--broker-port", paramLabel = "PORT", description = "Default 19092.")
    private @Nullable Integer broker;

    @Option(names = "--controller-port", paramLabel = "PORT", description = "Default 19093.")
    private @Nullable Integer controller;

    /// @throws Trouble when a port cannot be had
    Ports resolve() {
        Map<String, Integer> given = new LinkedHashMap<>();
        put(given, ServiceName.GOALS.id(), goals);
        put(given, ServiceName.TREATMENTS.id(), treatments);
        put(given, ServiceName.PROVIDERS.id(), providers);
        put(given, ServiceName.OUTCOMES.id(), outcomes);
        put(given, Ports.ISSUER, issuer);
        put(given, Ports.DATABASE, database);
        put(given, Ports.BROKER, broker);
        put(given, Ports.CONTROLLER, controller);
        try {
            return (base == null ? Ports.STANDARD : Ports.behind(base)).with(given);
        } catch (IllegalArgumentException e) {
            throw new Trouble("Not a port: " + e.getMessage() + ".", e);
        }
    }

    private static void put(Map<String, Integer> ports, String name, @Nullable Integer port) {
        if (port != null) {
            ports.put(name, port);
        }
    }
}
