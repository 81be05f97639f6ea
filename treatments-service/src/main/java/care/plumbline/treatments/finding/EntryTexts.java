package care.plumbline.treatments.finding;

import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Guideline;
import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts of an entry with their places. Titles of publications are quoted and not read.
public final class EntryTexts implements CatalogueTexts {

    private static final String ENGLISH = "en";

    @Override
    public List<PlacedText> of(Version version) {
        Entry entry = version.entry();
        List<PlacedText> texts = new ArrayList<>();
        add(texts, "name", entry.name());
        each(texts, "alsoKnownAs", entry.alsoKnownAs(), Function.identity());
        add(texts, "about", entry.about());
        add(texts, "typicalCourse.text", entry.typicalCourse().text());
        add(texts, "judgingWindow.basis", entry.judgingWindow().basis());
        each(texts, "harms", entry.harms(), Function.identity());
        each(texts, "guidelines", entry.guidelines(), Guideline::position);
        each(texts, "effects", entry.effects(), EntryTexts::notes);
        each(texts, "arms", entry.arms(), Arm::spreadBasis);
        definitions(texts, "responders", entry.responders(), Responders::definition);
        definitions(texts, "effects", entry.effects(), Effect::outcome);
        entry.passages()
                .forEach(passage -> texts.add(
                        new PlacedText(passage.place(), passage.language().toString(), passage.text(), false)));
        add(texts, "reason", version.recorded().reason());
        return List.copyOf(texts);
    }

    private static String notes(Effect effect) {
        return Stream.of(effect.note(), effect.certaintyNote())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private static <T> void each(List<PlacedText> texts, String place, List<T> items, Function<T, String> words) {
        for (int i = 0; i < items.size(); i++) {
            add(texts, place + "[" + i + "]", words.apply(items.get(i)));
        }
    }

    private static <T> void definitions(
            List<PlacedText> texts, String place, List<T> items, Function<T, String> words) {
        for (int i = 0; i < items.size(); i++) {
            texts.add(new PlacedText(place + "[" + i + "]", ENGLISH, words.apply(items.get(i)), true));
        }
    }

    private static void add(List<PlacedText> texts, String place, String text) {
        if (!text.isBlank()) {
            texts.add(new PlacedText(place, ENGLISH, text, false));
        }
    }
}
