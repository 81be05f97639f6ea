package care.plumbline.journey.pages.openapi;

import care.plumbline.journey.running.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the `///` comments in the sources say of records and their members.
final class Comments {
    private static final Pattern COMMENTED =
            Pattern.compile("((?:^ *///.*\\n)+)(?:^ *@.*\\n)*^[a-z ]*(?:record|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern REFERENCE = Pattern.compile("\\[(?:[\\w.]+\\.)?([\\w#]+)]");

    private final Map<String, Path> sources;
    private final Map<Class<?>, Map<String, String>> known = new HashMap<>();

    private Comments(Map<String, Path> sources) {
        this.sources = sources;
    }

    static Comments ofTheSources() {
        try (Stream<Path> modules = Files.list(Checkout.root())) {
            return new Comments(modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(Comments::files)
                    .collect(Collectors.toMap(Comments::name, file -> file, (one, other) -> one)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(all(type).get(""));
    }

    Optional<String> of(Class<?> type, String member) {
        return Optional.ofNullable(all(type).get(member));
    }

    /// By member; the empty name is the type itself.
    private Map<String, String> all(Class<?> type) {
        return known.computeIfAbsent(type, this::read);
    }

    private Map<String, String> read(Class<?> type) {
        Path file = sources.get(type.getPackageName() + "." + outermost(type).getSimpleName());
        if (file == null) {
            return Map.of();
        }
        Matcher commented = COMMENTED.matcher(text(file));
        while (commented.find()) {
            if (commented.group(2).equals(type.getSimpleName())) {
                return parts(commented.group(1));
            }
        }
        return Map.of();
    }

    private static Map<String, String> parts(String comment) {
        Map<String, String> parts = new HashMap<>();
        String plain = REFERENCE.matcher(comment.replaceAll("(?m)^ */// ?", "")).replaceAll("$1");
        for (String part : plain.split("(?m)^@param ")) {
            boolean first = parts.isEmpty();
            String[] words = first ? new String[] {"", part} : part.split("\\s+", 2);
            parts.put(words[0], words.length == 2 ? words[1].strip().replaceAll("\\s+", " ") : "");
        }
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type : outermost(outer);
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.substring(
                        path.indexOf("/src/main/java/") + "/src/main/java/".length(), path.length() - ".java".length())
                .replace('/', '.');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
