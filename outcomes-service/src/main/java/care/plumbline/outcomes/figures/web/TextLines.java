package care.plumbline.outcomes.figures.web;

import java.util.ArrayList;
import java.util.List;

/// Lines of plain text: a label in front, the rest wrapped beside it. Control characters, which a terminal
/// might obey, become blanks.
final class TextLines {

    static final int WIDTH = 120;

    private static final int LABEL = 16;

    private final StringBuilder text = new StringBuilder();

    TextLines plain(String words) {
        wrap(words, WIDTH).forEach(line -> text.append(line).append('\n'));
        return this;
    }

    TextLines labelled(String label, String words) {
        String front = "  " + label;
        for (String line : wrap(words, WIDTH - LABEL)) {
            text.append(front)
                    .append(" ".repeat(LABEL - front.length()))
                    .append(line)
                    .append('\n');
            front = "";
        }
        return this;
    }

    TextLines empty() {
        text.append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }

    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.replaceAll("\\p{Cntrl}", " ").strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
