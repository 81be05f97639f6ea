package care.plumbline.local.run;

import care.plumbline.local.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A Java process of ours that runs behind the command line: its output goes to a log file.
///
/// It ignores SIGINT and SIGHUP, since Ctrl-C in a terminal and closing it reach every process there: the supervisor
/// stops its children in the right order instead, with SIGTERM.
final class Child {
    private static final int LINES = 15;

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /// @param java options, class path, main class and arguments
    static Child start(String name, Path log, List<String> java) {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "trap '' INT HUP; exec \"$@\"",
                "sh",
                Installation.java().toString()));
        command.addAll(java);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = new ProcessBuilder(command)
                    .directory(Installation.home().toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Child(name, log, process);
        } catch (IOException e) {
            throw new Trouble("The " + name + " could not be started: " + e.getMessage(), e);
        }
    }

    ProcessId id() {
        return ProcessId.of(process.toHandle());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Process process() {
        return process;
    }

    /// Why it ended, with the end of its log.
    String lastWords() {
        return "The " + name + " stopped unexpectedly (exit code " + process.exitValue() + "). The end of " + log
                + ":\n" + tail();
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                    .map(line -> "  | " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "  (cannot be read: " + e.getMessage() + ")";
        }
    }
}
