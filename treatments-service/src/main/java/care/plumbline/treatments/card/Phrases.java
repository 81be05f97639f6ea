package care.plumbline.treatments.card;

import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.evidence.JudgingWindow;

/// The sentences of a card in one language.
interface Phrases {

    String average(ExpectedResult card);

    String timeAlone();

    String people(Band improvements);

    String score(ExpectedResult card);

    String nothing();

    String counted(Responders responders);

    String benefit(Benefit benefit);

    String unknownShare();

    String window(JudgingWindow window);

    String certainty(Entry entry);

    String indirect(String condition);

    String stale();

    String ownResults(OwnResult own);

    String noOwnResults();
}
