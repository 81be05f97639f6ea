package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.judgement.Judgement;

/// A judgement as it is stored, with the stamp of its last change.
public record KeptJudgement(Stamp stamp, Judgement judgement) {

    boolean isAbout(Judgement other) {
        return judgement.course().equals(other.course()) && judgement.measure().equals(other.measure());
    }

    /// Whether others are told of it.
    public boolean isTold() {
        return judgement.isToBeTold();
    }
}
