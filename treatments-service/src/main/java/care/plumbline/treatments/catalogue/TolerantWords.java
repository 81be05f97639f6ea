package care.plumbline.treatments.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Whether text is about what somebody typed: every word typed must begin or lie inside a word of the text, or differ
/// from one by a slip of the fingers (one letter from four letters on, two from eight on). Case and accents do not
/// matter.
final class TolerantWords {

    private static final int ONE_SLIP_FROM = 4;
    private static final int TWO_SLIPS_FROM = 8;

    private final List<String> typed;

    TolerantWords(String typed) {
        this.typed = words(typed).toList();
    }

    boolean match(Stream<String> texts) {
        List<String> words = texts.flatMap(TolerantWords::words).toList();
        return typed.stream().allMatch(wanted -> words.stream().anyMatch(word -> matches(wanted, word)));
    }

    private static boolean matches(String wanted, String word) {
        if (wanted.length() < ONE_SLIP_FROM) {
            return word.startsWith(wanted);
        }
        int slips = wanted.length() < TWO_SLIPS_FROM ? 1 : 2;
        return word.contains(wanted) || distance(wanted, word) <= slips;
    }

    private static Stream<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    /// Levenshtein: letters to put in, take out or change.
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
