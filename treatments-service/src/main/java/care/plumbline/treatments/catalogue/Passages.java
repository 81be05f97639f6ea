package care.plumbline.treatments.catalogue;

import static care.plumbline.treatments.catalogue.Language.EN;
import static care.plumbline.treatments.catalogue.Language.ES;

import java.util.ArrayList;
import java.util.List;

/// Collects what is written for patients, in all languages.
final class Passages {

    private final List<Passage> found = new ArrayList<>();

    static List<Passage> of(Entry entry) {
        Passages passages = new Passages();
        passages.ofEntry(entry);
        entry.texts().forEach(passages::ofText);
        return List.copyOf(passages.found);
    }

    private void ofEntry(Entry entry) {
        Practice practice = entry.practice();
        if (practice != null) {
            all("practice.procedures", practice.procedures());
            practice.contraindications().forEach(this::ofContraindication);
        }
    }

    private void ofContraindication(Contraindication one) {
        String place = "practice.contraindications[" + one.code() + "].";
        add(place + "en", EN, one.en());
        add(place + "es", ES, one.es());
    }

    private void ofText(PlainText text) {
        String place = "texts[" + text.language() + "].";
        add(place + "name", text.language(), text.name());
        add(place + "whatItIs", text.language(), text.whatItIs());
        add(place + "whatHappens", text.language(), text.whatHappens());
        add(place + "howLong", text.language(), text.howLong());
        add(place + "whatToExpect", text.language(), text.whatToExpect());
        add(place + "risks", text.language(), text.risks());
        add(place + "whatItAsks", text.language(), text.whatItAsks());
    }

    private void all(String place, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(place + "[" + i + "]", EN, texts.get(i));
        }
    }

    private void add(String place, Language language, String text) {
        found.add(new Passage(place, language, text));
    }
}
