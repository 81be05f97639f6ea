package care.plumbline.journey.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The lines of a report in CSV, in its order, those of courses: what ran together has a test of its own.
public final class CsvReport {
    private CsvReport() {}

    public static List<Line> lines(String csv) {
        List<List<String>> rows =
                Arrays.stream(csv.split("\r\n")).map(CsvReport::fields).toList();
        List<String> header = rows.getFirst();
        return rows.stream()
                .skip(1)
                .filter(row -> row.get(header.indexOf("trial")).isEmpty())
                .map(row -> Line.of(Line.COLUMNS.stream()
                        .map(column -> row.get(header.indexOf(column)))
                        .toArray()))
                .toList();
    }

    /// RFC 4180, one line.
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
