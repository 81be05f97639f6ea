package care.plumbline.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// A process that was started: its number, and when it began, since numbers are used again.
///
/// @param began milliseconds since 1970
public record ProcessId(long number, long began) {

    public static ProcessId of(ProcessHandle process) {
        return new ProcessId(process.pid(), began(process));
    }

    static ProcessId parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("not a process: " + text);
        }
        return new ProcessId(Long.parseLong(text.substring(0, at)), Long.parseLong(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return number + "@" + began;
    }

    /// The process, while it runs.
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(number)
                .filter(process -> began(process) == began)
                .filter(ProcessHandle::isAlive)
                .filter(process -> !isZombie());
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /// Ended, but nobody asked for its exit code: it still has a number.
    private boolean isZombie() {
        return fromProc("stat")
                .map(stat -> stat.substring(stat.lastIndexOf(')') + 1).strip())
                .filter(rest -> rest.startsWith("Z") || rest.startsWith("X"))
                .isPresent();
    }

    /// Resident memory in kilobytes, where the system tells.
    public OptionalLong residentKilobytes() {
        return fromProc("status").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }

    private Optional<String> fromProc(String name) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", Long.toString(number), name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
