package care.plumbline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The result file, written as the figures come, and shown as well.
final class Results {

    private final Path file;
    private final PrintWriter screen;

    Results(Path file, PrintWriter screen) throws IOException {
        this.file = file;
        this.screen = screen;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "");
    }

    void line(String text) {
        try {
            Files.writeString(file, text + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        screen.println(text);
        screen.flush();
    }

    void title(String text) {
        line("");
        line("## " + text);
        line("");
    }

    /// A table's head.
    void columns(String... names) {
        line("| " + String.join(" | ", names) + " |");
        line("|" + "---|".repeat(names.length));
    }

    void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }
}
