package care.plumbline.journey.badinput;

import care.plumbline.journey.http.Json;
import care.plumbline.journey.running.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads bad-input.txt, which explains itself.
final class Table {
    private static final String FILE = "/bad-input.txt";

    private final List<Endpoint> endpoints = new ArrayList<>();
    private List<Case> cases = new ArrayList<>();
    private @Nullable Ask good;

    private Table() {}

    static List<Endpoint> endpoints() {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(FILE))) {
            Table table = new Table();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(table::line);
            table.close();
            return table.endpoints;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        String[] words = line.split("\\s+", 2);
        switch (words[0]) {
            case "GET", "PUT", "POST" -> {
                close();
                String[] to = words[1].split("\\s+");
                good = new Ask(Service.named(to[0]), words[0], to[1], Map.of(), "integration", new byte[0]);
            }
            case "body" -> good = good().saying(words[1]).with(Ask.CONTENT_TYPE, "application/json");
            case "version" -> good = good().with(Ask.IF_MATCH, words[1]);
            case "caller" -> good = good().as(words[1]);
            default -> cases.add(readCase(line));
        }
    }

    private Ask good() {
        return Objects.requireNonNull(good, "the file begins with an endpoint");
    }

    private void close() {
        if (good != null) {
            endpoints.add(new Endpoint(good, cases));
        }
        cases = new ArrayList<>();
    }

    private Case readCase(String line) {
        String[] sides = line.split("\\s+=>\\s+");
        String[] wanted = sides[1].split("\\s+");
        List<String> faults = new ArrayList<>();
        for (int i = 2; i < wanted.length; i += 2) {
            faults.add(wanted[i] + " " + wanted[i + 1]);
        }
        Ask ask = good();
        for (String change : sides[0].split("\\s+&&\\s+")) {
            ask = changed(ask, change);
        }
        return new Case(sides[0], ask, Integer.parseInt(wanted[0]), wanted[1], faults);
    }

    private static Ask changed(Ask ask, String change) {
        String[] words = change.split("\\s+", 2);
        return switch (words[0]) {
            case "without" -> ask.drop(words[1]);
            case "path" -> ask.to(words[1]);
            case "query" -> ask.to(ask.path() + "?" + words[1]);
            case "as" -> ask.as(words[1]);
            case "header" -> {
                String[] header = words[1].split(":\\s*", 2);
                yield ask.with(header[0], header[1]);
            }
            default -> {
                List<String> sides = Arrays.stream(change.split("\\s*=\\s*", 2)).collect(Collectors.toList());
                yield ask.set(sides.getFirst(), Json.read(sides.getLast()));
            }
        };
    }
}
