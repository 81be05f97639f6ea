package care.plumbline.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a language's words: sections in brackets, one regular expression a line, `name = expression` for what
/// expressions use as `{name}`. Expressions match whole words of plain text (lower case, no accents).
final class LexiconFile {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private String section = "";

    private LexiconFile() {}

    static Lexicon read(String language) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(language + ".claims")) {
            if (in == null) {
                throw new IllegalStateException("the words of " + language + " are missing from the class path");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException naming what is wrong
    static Lexicon read(BufferedReader text) {
        LexiconFile file = new LexiconFile();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(file::take);
        return new Lexicon(file.sections.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> pattern(entry.getKey(), entry.getValue()))));
    }

    private void take(String line) {
        if (line.startsWith("[") && line.endsWith("]")) {
            section = line.substring(1, line.length() - 1);
            checkSection();
        } else if (section.isEmpty()) {
            name(line);
        } else {
            sections.computeIfAbsent(section, name -> new ArrayList<>()).add(spelledOut(line));
        }
    }

    private void checkSection() {
        String[] words = section.split(" ", 2);
        if (words.length == 2) {
            ClaimRule.of(words[1]);
        }
        if (!Lexicon.GENERAL.contains(words[0])) {
            ClaimRule.of(words[0]);
        }
    }

    private void name(String line) {
        String[] parts = line.split(" = ", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("before the first section a line reads: name = expression, not " + line);
        }
        names.put(parts[0], "(?:" + spelledOut(parts[1]) + ")");
    }

    private String spelledOut(String expression) {
        String spelled = expression;
        for (Map.Entry<String, String> name : names.entrySet()) {
            spelled = spelled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return spelled;
    }

    /// Whole words, but for boundaries of clauses, which name their own spaces and marks.
    private static Pattern pattern(String section, List<String> expressions) {
        String any = "(?:" + String.join("|", expressions) + ")";
        return Pattern.compile(
                section.equals(Lexicon.CLAUSE) ? any : "(?<![\\p{L}\\p{N}])" + any + "(?![\\p{L}\\p{N}])");
    }
}
