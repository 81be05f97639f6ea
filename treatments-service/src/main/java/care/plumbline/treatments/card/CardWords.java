package care.plumbline.treatments.card;

import care.plumbline.treatments.catalogue.Language;
import java.util.ArrayList;
import java.util.List;

/// A card in sentences that a patient can read.
public final class CardWords {

    private CardWords() {}

    public static List<String> of(ExpectedResult card, Language language) {
        Phrases phrases = switch (language) {
            case EN -> new EnglishPhrases();
            case ES -> new SpanishPhrases();
        };
        List<String> words = new ArrayList<>();
        if (card.evidence().stated()) {
            words.add(phrases.average(card));
            words.add(phrases.timeAlone());
            if (card.eightOfTen() != null) {
                words.add(phrases.people(card.eightOfTen()));
            }
            if (card.score() != null) {
                words.add(phrases.score(card));
            }
        } else {
            words.add(phrases.nothing());
        }
        card.version().entry().responders().forEach(counted -> words.add(phrases.counted(counted)));
        if (card.benefit() != null) {
            words.add(phrases.benefit(card.benefit()));
        } else if (card.version().entry().responders().isEmpty()) {
            words.add(phrases.unknownShare());
        }
        words.add(phrases.window(card.version().entry().judgingWindow()));
        words.add(phrases.certainty(card.version().entry()));
        String indirect = card.evidence().indirect();
        if (indirect != null) {
            words.add(phrases.indirect(indirect));
        }
        if (!card.overdue().isEmpty()) {
            words.add(phrases.stale());
        }
        words.add(card.own() == null ? phrases.noOwnResults() : phrases.ownResults(card.own()));
        return List.copyOf(words);
    }
}
