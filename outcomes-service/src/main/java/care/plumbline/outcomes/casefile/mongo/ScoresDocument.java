package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The scores on one measure as one text, a line each: day, value, measurement, version, milliseconds of recording, and
/// a mark where it was withdrawn.
///
/// A patient may have thousands of scores over the years. As an array of documents they cost a database more to change
/// by one than everything else in the file together; as one text they do not. Read in a shell, it is still plain.
public record ScoresDocument(String measure, String scores) {

    private static final Comparator<Score> BY_DAY =
            Comparator.comparing(Score::observedOn).thenComparing(Score::measurement);
    private static final String WITHDRAWN = " withdrawn";

    static List<ScoresDocument> of(Collection<Score> scores) {
        Map<String, List<Score>> byMeasure =
                scores.stream().collect(Collectors.groupingBy(Score::measure, TreeMap::new, Collectors.toList()));
        return byMeasure.entrySet().stream()
                .map(entry -> new ScoresDocument(entry.getKey(), packed(entry.getValue())))
                .toList();
    }

    List<Score> unpacked() {
        List<Score> all = new ArrayList<>();
        int from = 0;
        while (from < scores.length()) {
            int to = scores.indexOf('\n', from);
            all.add(score(scores.substring(from, to)));
            from = to + 1;
        }
        return all;
    }

    private static String packed(List<Score> scores) {
        StringBuilder text = new StringBuilder(64 * scores.size());
        for (Score score : scores.stream().sorted(BY_DAY).toList()) {
            text.append(score.observedOn())
                    .append(' ')
                    .append(score.value().toPlainString())
                    .append(' ')
                    .append(score.measurement())
                    .append(' ')
                    .append(score.version())
                    .append(' ')
                    .append(score.recordedAt().toEpochMilli())
                    .append(score.withdrawn() ? WITHDRAWN : "")
                    .append('\n');
        }
        return text.toString();
    }

    private Score score(String line) {
        int value = line.indexOf(' ');
        int measurement = line.indexOf(' ', value + 1);
        int version = line.indexOf(' ', measurement + 1);
        int recordedAt = line.indexOf(' ', version + 1);
        boolean withdrawn = line.endsWith(WITHDRAWN);
        int end = withdrawn ? line.length() - WITHDRAWN.length() : line.length();
        return new Score(
                line.substring(measurement + 1, version),
                Long.parseLong(line, version + 1, recordedAt, 10),
                Instant.ofEpochMilli(Long.parseLong(line, recordedAt + 1, end, 10)),
                measure,
                new BigDecimal(line.substring(value + 1, measurement)),
                day(line),
                withdrawn);
    }

    /// The year has four digits; the general parser takes most of the time of reading a file.
    private static LocalDate day(String line) {
        return LocalDate.of(
                Integer.parseInt(line, 0, 4, 10), Integer.parseInt(line, 5, 7, 10), Integer.parseInt(line, 8, 10, 10));
    }
}
