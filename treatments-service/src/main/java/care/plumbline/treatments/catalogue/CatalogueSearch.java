package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Certainty;
import care.plumbline.treatments.evidence.Expectation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is looked for in the catalogue; what is null does not narrow it. There is no ranking.
///
/// @param text words of name, synonyms, code or kind, in any language
/// @param measure a measure on which the evidence states an expectation
/// @param goalKind a kind of goal that the treatment is meant to serve
/// @param certainty how sure its evidence is, which is not how good it is
public record CatalogueSearch(
        @Nullable String text,
        @Nullable String specialty,
        @Nullable String measure,
        @Nullable String kind,
        @Nullable Boolean core,
        @Nullable GoalKind goalKind,
        @Nullable Certainty certainty,
        @Nullable Boolean selfCare) {

    /// The present versions that fit, in the order of their codes. Retired treatments have left the catalogue.
    public List<Version> in(Catalogue catalogue) {
        TolerantWords words = text == null ? null : new TolerantWords(text);
        return catalogue.present().stream()
                .filter(this::fits)
                .filter(version -> words == null || words.match(names(version.entry())))
                .toList();
    }

    private boolean fits(Version version) {
        Entry entry = version.entry();
        return (specialty == null || entry.specialties().contains(specialty))
                && (kind == null || entry.kind().equals(kind))
                && (core == null || entry.core() == core)
                && (goalKind == null || entry.serves(goalKind))
                && (certainty == null || entry.certaintyLevel() == certainty)
                && (selfCare == null || entry.selfCare() == selfCare)
                && (measure == null
                        || version.evidence(measure).filter(Expectation::stated).isPresent());
    }

    private static Stream<String> names(Entry entry) {
        return Stream.of(
                        Stream.of(entry.name(), entry.code(), entry.kind()),
                        entry.alsoKnownAs().stream(),
                        entry.texts().stream().map(PlainText::name))
                .flatMap(names -> names);
    }
}
