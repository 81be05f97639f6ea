package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Contraindication;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Options;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Certainty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// @param order how the options are ordered: by code, which says nothing about them
/// @param open not considered yet
/// @param leftOut the others, each with the reasons
record OptionsView(String order, List<Open> open, List<LeftOut> leftOut) {

    static OptionsView of(Options options, Language language) {
        return new OptionsView(
                "alphabetical",
                options.open().stream().map(one -> Open.of(one, language)).toList(),
                options.leftOut().stream().map(one -> LeftOut.of(one, language)).toList());
    }

    /// @param cautions circumstances that ask for care, but do not rule it out
    record Open(
            String code,
            long version,
            String name,
            String kind,
            List<String> specialties,
            boolean selfCare,
            WindowView judgingWindow,
            @Nullable Certainty certaintyLevel,
            List<Circumstance> cautions) {

        static Open of(Options.Open one, Language language) {
            Version version = one.version();
            Entry entry = version.entry();
            return new Open(
                    entry.code(),
                    version.number(),
                    entry.name(language),
                    entry.kind(),
                    entry.specialties(),
                    entry.selfCare(),
                    WindowView.of(entry.judgingWindow()),
                    entry.certaintyLevel(),
                    Circumstance.of(one.cautions(), language));
        }
    }

    /// @param reasons tried, discussed, contraindicated, other-goals
    /// @param contraindications the circumstances that rule it out
    record LeftOut(String code, String name, List<String> reasons, List<Circumstance> contraindications) {

        static LeftOut of(Options.LeftOut one, Language language) {
            Entry entry = one.version().entry();
            return new LeftOut(
                    entry.code(),
                    entry.name(language),
                    one.reasons().stream()
                            .map(reason ->
                                    reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList(),
                    Circumstance.of(one.rulingOut(), language));
        }
    }

    record Circumstance(String code, String words) {

        static List<Circumstance> of(List<Contraindication> met, Language language) {
            return met.stream()
                    .map(one -> new Circumstance(one.code(), one.words(language)))
                    .toList();
        }
    }
}
