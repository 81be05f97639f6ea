package care.plumbline.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sentence and what a person finds in it.
///
/// @param rules the rules of its claims; empty for an honest sentence
record LabelledSentence(Set<ClaimRule> rules, String words) {

    static List<LabelledSentence> of(String language, String part) {
        var in = Objects.requireNonNull(LabelledSentence.class.getResourceAsStream(language + "-" + part + ".txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledSentence::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isHonest() {
        return rules.isEmpty();
    }

    private static LabelledSentence of(String line) {
        String[] parts = line.split(" \\| ", 2);
        Set<ClaimRule> rules = parts[0].equals("-")
                ? Set.of()
                : Stream.of(parts[0].split(",")).map(ClaimRule::of).collect(Collectors.toSet());
        return new LabelledSentence(rules, parts[1]);
    }
}
