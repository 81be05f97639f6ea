package care.plumbline.local.run;

import care.plumbline.local.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where this Plumbline lies and how its processes are run.
public final class Installation {
    /// Set by the launcher: the folder that holds it.
    static final String HOME = "plumbline.home";

    private Installation() {}

    public static Path home() {
        return Path.of(System.getProperty(HOME, ".")).toAbsolutePath().normalize();
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /// This process's own: the services need the same.
    static String servicesClassPath() {
        return System.getProperty("java.class.path");
    }

    static String brokerClassPath() {
        Path target = home().resolve("embedded-broker").resolve("target");
        List<Path> own = jars(target, "embedded-broker-");
        List<Path> lib = jars(target.resolve("lib"), "");
        if (own.isEmpty() || lib.isEmpty()) {
            throw new Trouble("The broker is not built in " + target + ". Run ./plumbline up, which builds it.");
        }
        return Stream.concat(own.stream(), lib.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Options by which a process keeps its loaded classes when it first ends by itself, and starts from them the next
    /// time: that takes two thirds of the time. The JVM notices when they do not fit its programs any more; it does
    /// without them then, and keeps them anew.
    ///
    /// @return no option where classes lie in folders: such classes cannot be kept
    static List<String> classArchive(String process, String classPath) {
        boolean packed =
                Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).noneMatch(Files::isDirectory);
        Path target = home().resolve("local").resolve("target");
        return packed && Files.isWritable(target)
                ? List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + target.resolve(process + ".jsa"))
                : List.of();
    }

    private static List<Path> jars(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Trouble("The folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
