package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.PatientContributions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens to a case file.
public sealed interface CaseFileEvent {

    /// Something new became known.
    record FactsTaken(List<Fact> facts) implements CaseFileEvent {

        public FactsTaken {
            facts = List.copyOf(facts);
        }
    }

    /// A course came out differently on a measure, or for the first time.
    ///
    /// @param before absent the first time
    record JudgementChanged(@Nullable KeptJudgement before, KeptJudgement after) implements CaseFileEvent {}

    /// A judgement has lost its ground: nothing is left to judge.
    record JudgementDropped(KeptJudgement before, Stamp stamp) implements CaseFileEvent {}

    /// Something else follows from the judgements than before, or for the first time.
    ///
    /// @param before absent the first time
    record ConclusionChanged(@Nullable KeptConclusion before, KeptConclusion after) implements CaseFileEvent {}

    /// Nothing of the kind follows any more.
    record ConclusionDropped(KeptConclusion before, Stamp stamp) implements CaseFileEvent {}

    /// The patient adds something else to the figures of the population than before.
    record ContributionsChanged(PatientContributions contributions) implements CaseFileEvent {}

    /// A score is due, or overdue by now: one reminder.
    ///
    /// @param before what was told of it last; absent the first time
    record AssessmentAsked(@Nullable KeptAssessment before, KeptAssessment after) implements CaseFileEvent {}

    /// What was asked for came, was missed, or is not asked for any more.
    record AssessmentClosed(KeptAssessment before, KeptAssessment after) implements CaseFileEvent {}

    /// On this day time alone changes a judgement; absent: on none.
    record ReviewPlanned(@Nullable LocalDate on) implements CaseFileEvent {}
}
