package care.plumbline.outcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of a report in plain text: columns of fixed widths, what does not fit goes on in the next line.
public final class TextTable {

    private static final String GAP = "  ";

    private final String indent;
    private final int[] widths;
    private final StringBuilder text = new StringBuilder();

    public TextTable(String indent, int... widths) {
        this.indent = indent;
        this.widths = widths.clone();
    }

    public TextTable head(String... titles) {
        row(titles);
        return row(IntStream.of(widths).mapToObj("-"::repeat).toArray(String[]::new));
    }

    /// Fewer cells than columns: the last one may run to the end of the line.
    public TextTable row(String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < cells.length; column++) {
            wrapped.add(wrap(cells[column], width(column, cells.length)));
        }
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            StringBuilder one = new StringBuilder(indent);
            for (int column = 0; column < cells.length; column++) {
                List<String> cell = wrapped.get(column);
                one.append(padded(line < cell.size() ? cell.get(line) : "", widths[column]))
                        .append(GAP);
            }
            text.append(one.toString().stripTrailing()).append('\n');
        }
        return this;
    }

    public String text() {
        return text.toString();
    }

    private int width(int column, int cells) {
        return column < cells - 1
                ? widths[column]
                : IntStream.range(column, widths.length).map(i -> widths[i]).sum()
                        + GAP.length() * (widths.length - cells);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    /// Breaks at blanks; a word that is too long for a line is cut. Control characters, which a terminal might obey,
    /// become
    /// blanks.
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.replaceAll("\\p{Cntrl}", " ").split("\\s+")) {
            String rest = word;
            while (!rest.isEmpty()) {
                if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                int cut = Math.min(rest.length(), width);
                line.append(line.isEmpty() ? "" : " ").append(rest, 0, cut);
                rest = rest.substring(cut);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /// A paragraph whose lines all start with the indent.
    public static String paragraph(String indent, String text, int width) {
        return wrap(text, width - indent.length()).stream()
                .map(line -> indent + line + "\n")
                .collect(Collectors.joining());
    }
}
