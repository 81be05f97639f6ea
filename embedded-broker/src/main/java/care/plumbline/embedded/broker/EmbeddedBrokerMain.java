package care.plumbline.embedded.broker;

import java.nio.file.Path;

/// The broker as a process: `FOLDER PORT CONTROLLER_PORT [force]`. Prints one line when ready; stops cleanly on
/// SIGTERM.
public final class EmbeddedBrokerMain {
    /// What the ready line starts with; the address follows.
    public static final String READY = "broker ready on ";

    private EmbeddedBrokerMain() {}

    public static void main(String[] args) {
        if (args.length < 3 || args.length > 4) {
            System.err.println("usage: FOLDER PORT CONTROLLER_PORT [force]");
            System.exit(2);
        }
        boolean force = args.length == 4 && args[3].equals("force");
        var settings = new EmbeddedBrokerSettings(
                Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), force);
        EmbeddedBroker broker = EmbeddedBroker.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
        System.out.println(READY + broker.bootstrapServers());
        broker.awaitEnd();
    }
}
