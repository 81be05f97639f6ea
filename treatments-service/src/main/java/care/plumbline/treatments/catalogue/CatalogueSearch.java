package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Expectation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is looked for in the catalogue; what is null does not narrow it. There is no ranking.
///
/// @param text words of name, synonyms, code or kind
/// @param measure a measure on which the evidence states an expectation
public record CatalogueSearch(
        @Nullable String text,
        @Nullable String specialty,
        @Nullable String measure,
        @Nullable String kind,
        @Nullable Boolean core) {

    /// The present versions that fit, in the order of their codes. Retired treatments have left the catalogue.
    public List<Version> in(Catalogue catalogue) {
        TolerantWords words = text == null ? null : new TolerantWords(text);
        return catalogue.all().stream()
                .flatMap(treatment -> treatment.current().stream())
                .filter(version -> !version.retired())
                .filter(this::fits)
                .filter(version -> words == null || words.match(names(version.entry())))
                .toList();
    }

    private boolean fits(Version version) {
        Entry entry = version.entry();
        return (specialty == null || entry.specialties().contains(specialty))
                && (kind == null || entry.kind().equals(kind))
                && (core == null || entry.core() == core)
                && (measure == null
                        || version.evidence(measure).filter(Expectation::stated).isPresent());
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(Stream.of(entry.name(), entry.code(), entry.kind()), entry.alsoKnownAs().stream());
    }
}
