package care.plumbline.claims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text as the lexicons read it: lower case, without accents, with one kind of space, quote, dash and percent sign;
/// and where each of its characters stood in the original.
final class PlainText {

    /// A sentence ends at a mark that no digit follows, at an empty line, and before a list item.
    private static final Pattern END = Pattern.compile("[.!?]+(?![0-9%])[\"')\\]]*|;(?= )|\n");

    /// A longer sentence is read in pieces, so that the effort grows with the text and no faster.
    private static final int LONGEST = 400;

    private final String original;
    private final StringBuilder plain = new StringBuilder();
    private int[] origins = new int[64];

    private PlainText(String original) {
        this.original = original;
    }

    static PlainText of(String text) {
        PlainText plain = new PlainText(text);
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            plain.add(character, at);
            at += Character.charCount(character);
        }
        return plain;
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(plain);
        int start = 0;
        while (end.find()) {
            add(sentences, start, end.end());
            start = end.end();
        }
        add(sentences, start, plain.length());
        return sentences;
    }

    private void add(List<Sentence> sentences, int from, int to) {
        int start = from;
        while (to - start > LONGEST) {
            int cut = plain.lastIndexOf(" ", start + LONGEST);
            int end = cut > start ? cut : start + LONGEST;
            sentences.add(new Sentence(plain.substring(start, end), start));
            start = end;
        }
        sentences.add(new Sentence(plain.substring(start, to), start));
    }

    /// The original words between two positions of the plain text.
    Quote quote(int from, int to) {
        int last = origins[to - 1];
        int end = last + Character.charCount(original.codePointAt(last));
        while (end < original.length() && Character.getType(original.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return new Quote(original.substring(origins[from], end), origins[from], end);
    }

    String between(int from, int to) {
        return plain.substring(from, to);
    }

    private void add(int character, int at) {
        switch (character) {
            case '\n' -> addLineBreak(at);
            case '\u2018', '\u2019', '\u02bc', '`', '\u00b4' -> append('\'', at);
            case '\u201c', '\u201d', '\u00ab', '\u00bb' -> append('"', at);
            case '\u066a', '\ufe6a', '\uff05' -> append('%', at);
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> {}
            default -> addOther(character, at);
        }
    }

    private void addOther(int character, int at) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            addSpace(at);
        } else if (Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212') {
            append('-', at);
        } else {
            Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                    .forEach(part -> append(part, at));
        }
    }

    /// A line that only wraps is a space; an empty line or a list item ends the sentence.
    private void addLineBreak(int at) {
        int next = at + 1;
        while (next < original.length() && " \t\r".indexOf(original.charAt(next)) >= 0) {
            next++;
        }
        if (next == original.length() || startsItem(next)) {
            append('\n', at);
        } else {
            addSpace(at);
        }
    }

    private boolean startsItem(int at) {
        char first = original.charAt(at);
        return "\n-*\u2022\u00b7".indexOf(first) >= 0
                || (Character.isDigit(first)
                        && at + 1 < original.length()
                        && ".)".indexOf(original.charAt(at + 1)) >= 0);
    }

    private void addSpace(int at) {
        if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
            append(' ', at);
        }
    }

    private void append(int character, int at) {
        int needed = plain.length() + Character.charCount(character);
        if (needed > origins.length) {
            origins = Arrays.copyOf(origins, needed * 2);
        }
        Arrays.fill(origins, plain.length(), needed, at);
        plain.appendCodePoint(character);
    }
}
