package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.conclusion.Conclusion;

/// A conclusion as it is stored, with the stamp of its last change.
public record KeptConclusion(Stamp stamp, Conclusion conclusion) {

    boolean isAbout(Conclusion other) {
        return conclusion.key().equals(other.key());
    }
}
