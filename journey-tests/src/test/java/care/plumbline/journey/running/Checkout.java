package care.plumbline.journey.running;

import java.nio.file.Files;
import java.nio.file.Path;

/// The tree that is tested.
public final class Checkout {
    private static final Path ROOT = find();

    private Checkout() {}

    /// The folder that holds the launcher.
    public static Path root() {
        return ROOT;
    }

    private static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isExecutable(folder.resolve("plumbline"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no launcher above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
