package care.plumbline.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads words for claims that nobody can keep. It finds and quotes; what follows from it, people decide.
public final class ClaimGuard {

    private final Map<String, Lexicon> lexicons;

    private ClaimGuard(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /// The guard with the languages that ship with the product.
    public static ClaimGuard standard() {
        return Standard.GUARD;
    }

    /// The codes (ISO 639-1) of the languages it can read.
    public Set<String> languages() {
        return lexicons.keySet();
    }

    /// The claims in a text, in the order of their positions.
    ///
    /// @throws IllegalArgumentException when the guard has no words of this language
    public List<Claim> read(String text, String language) {
        Lexicon lexicon = lexicon(language);
        PlainText plain = PlainText.of(text);
        return plain.sentences().stream()
                .flatMap(sentence -> new SentenceReading(lexicon, sentence).claims())
                .map(found -> claim(found, plain))
                .toList();
    }

    /// The effects that a text states as numbers, in the order of their positions.
    ///
    /// @throws IllegalArgumentException when the guard has no words of this language
    public List<StatedEffect> effects(String text, String language) {
        Lexicon lexicon = lexicon(language);
        PlainText plain = PlainText.of(text);
        return plain.sentences().stream()
                .flatMap(sentence -> new SentenceReading(lexicon, sentence).effects())
                .map(found -> effect(found, plain))
                .toList();
    }

    private static Claim claim(Found found, PlainText plain) {
        Quote quote = plain.quote(found.from(), found.to());
        return new Claim(ClaimRule.of(found.section()), quote.words(), quote.from(), quote.to());
    }

    private static StatedEffect effect(Found found, PlainText plain) {
        Quote quote = plain.quote(found.from(), found.to());
        EffectKind kind = Arrays.stream(EffectKind.values())
                .filter(one -> one.code().equals(found.section()))
                .findFirst()
                .orElseThrow();
        return new StatedEffect(
                kind,
                FiguresInWords.of(plain.between(found.from(), found.to())),
                quote.words(),
                quote.from(),
                quote.to());
    }

    private Lexicon lexicon(String language) {
        Lexicon lexicon = lexicons.get(language);
        if (lexicon == null) {
            throw new IllegalArgumentException("the claim guard reads " + languages() + " only");
        }
        return lexicon;
    }

    private static final class Standard {
        private static final ClaimGuard GUARD = new ClaimGuard(Stream.of("en", "es")
                .collect(TreeMap::new, (all, code) -> all.put(code, LexiconFile.read(code)), TreeMap::putAll));
    }
}
