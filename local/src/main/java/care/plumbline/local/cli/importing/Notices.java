package care.plumbline.local.cli.importing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// The screen of an import: lines that stay, and under them a progress bar. Where nobody watches (a file, a build),
/// the bar is a line now and then.
final class Notices extends PrintWriter {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter screen;
    private final boolean watched;
    private volatile String lastLine = "";

    Notices(PrintWriter screen, boolean watched) {
        super(new StringWriter());
        this.screen = screen;
        this.watched = watched;
    }

    @Override
    public void println(String line) {
        synchronized (screen) {
            screen.println(watched ? CLEAR_LINE + line : line);
            screen.flush();
        }
    }

    @Override
    public void flush() {
        screen.flush();
    }

    ProgressBar bar(String task, long size) {
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(
                        (int) Duration.ofMillis(watched ? 200 : 10_000).toMillis())
                .showSpeed();
        if (!watched) {
            bar.setConsumer(new DelegatingProgressBarConsumer(this::printIfNew, 100));
        }
        return bar.build();
    }

    /// The bar is drawn once more when it is closed.
    private void printIfNew(String line) {
        if (!line.equals(lastLine)) {
            lastLine = line;
            println(line);
        }
    }
}
