package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Required;

/// A circumstance that speaks against a treatment.
///
/// @param code the circumstance, the same in all entries, e.g. pregnancy
/// @param absolute whether it rules the treatment out; else it asks for caution
/// @param en what it is, in English
/// @param es the same in Spanish
public record Contraindication(String code, boolean absolute, String en, String es) {

    public Contraindication {
        Required.that(
                Required.text("contraindications.code", code).matches("[a-z0-9]+(-[a-z0-9]+)*") && code.length() <= 64,
                "code",
                "code",
                "contraindications.code must be lower case letters, digits and hyphens, 64 at most");
        Required.text("contraindications.en", en);
        Required.text("contraindications.es", es);
    }

    public String words(Language language) {
        return switch (language) {
            case EN -> en;
            case ES -> es;
        };
    }
}
