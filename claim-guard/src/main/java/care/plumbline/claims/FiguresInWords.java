package care.plumbline.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The figure that a few words state.
final class FiguresInWords {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FiguresInWords() {}

    /// Of a range the larger end; of `6 out of 10` the percent.
    static BigDecimal of(String words) {
        List<BigDecimal> numbers = NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(number -> new BigDecimal(number.replace(',', '.')))
                .toList();
        boolean counted = numbers.size() == 2 && !words.contains("%") && !words.contains("point");
        return counted && numbers.getLast().signum() > 0
                ? numbers.getFirst().multiply(HUNDRED).divide(numbers.getLast(), 1, RoundingMode.HALF_UP)
                : numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
