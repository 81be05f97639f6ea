package care.plumbline.local.cli.importing;

import care.plumbline.local.cli.http.GivenUp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/// Reads the file once to see what is in it and what is wrong with it, then once per phase. Nothing of it is kept in
/// memory but what is under way.
final class ImportRun {
    private final Path file;
    private final Sending sending;
    private final Notices notices;
    private final int atOnce;
    private final Tally tally = new Tally();

    ImportRun(Path file, Sending sending, Notices notices, int atOnce) {
        this.file = file;
        this.sending = sending;
        this.notices = notices;
        this.atOnce = atOnce;
    }

    Tally run() throws IOException, GivenUp, InterruptedException {
        Map<Phase, Long> sizes = look();
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        try (ProgressBar bar = notices.bar("import", all)) {
            for (Phase phase : Phase.values()) {
                if (sizes.getOrDefault(phase, 0L) > 0) {
                    sending.phaseBegins();
                    send(phase, bar);
                }
            }
        }
        return tally;
    }

    private Map<Phase, Long> look() throws IOException {
        Map<Phase, Long> sizes = new EnumMap<>(Phase.class);
        try (Lines lines = open()) {
            for (@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                switch (Entry.of(line)) {
                    case Entry.Good good -> sizes.merge(good.type().phase(), 1L, Long::sum);
                    case Entry.Bad bad -> refuse(bad.line(), bad.reason());
                }
            }
        }
        return sizes;
    }

    private void send(Phase phase, ProgressBar bar) throws IOException, GivenUp, InterruptedException {
        try (Workers workers = new Workers(atOnce, record -> {
                    settle(record, sending.send(record));
                    bar.step();
                });
                Lines lines = open()) {
            for (@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                if (Entry.of(line) instanceof Entry.Good good && good.type().phase() == phase) {
                    workers.give(good);
                }
            }
            workers.finish();
        }
    }

    private void settle(Entry.Good record, Fate fate) {
        if (fate instanceof Fate.Refused(String reason)) {
            refuse(record.line(), record.name() + ": " + reason);
        } else {
            tally.count(fate);
        }
    }

    private void refuse(long line, String reason) {
        tally.count(new Fate.Refused(reason));
        notices.println("line " + line + ": " + reason);
    }

    private Lines open() throws IOException {
        return new Lines(Files.newInputStream(file));
    }
}
