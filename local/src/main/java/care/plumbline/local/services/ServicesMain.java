package care.plumbline.local.services;

import care.plumbline.embedded.database.DatabaseNotStarted;
import care.plumbline.local.Trouble;
import care.plumbline.local.run.DataFolder;
import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The process's entry: `FOLDER`, where `up` left the ports. What it prints is its log file.
public final class ServicesMain {
    private ServicesMain() {}

    public static void main(String[] args) {
        // Tomcat's own log.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        DataFolder folder = DataFolder.of(Path.of(args[0]));
        ServicesProcess process = new ServicesProcess(
                folder, folder.state().orElseThrow(() -> new Trouble("no state in " + folder.path())));
        Runtime.getRuntime().addShutdownHook(new Thread(process::stop, "stop"));
        try {
            process.start();
        } catch (DatabaseNotStarted e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            e.printStackTrace();
            // The last line is what ./plumbline up shows.
            System.err.println("The services did not start: " + innermost(e));
            System.exit(1);
        }
    }

    private static Throwable innermost(Throwable e) {
        return e.getCause() == null ? e : innermost(e.getCause());
    }
}
