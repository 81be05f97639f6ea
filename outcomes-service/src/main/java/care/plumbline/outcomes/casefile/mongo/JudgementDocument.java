package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.casefile.KeptJudgement;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.FollowUp;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.TreatmentVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A judgement as it is stored.
///
/// @param waves absent in documents from before they were kept, until the next review
/// @param inputs each a fact's key and its version, with a blank between
public record JudgementDocument(
        long version,
        Instant at,
        String course,
        String measure,
        LocalDate asOf,
        String treatment,
        long treatmentVersion,
        String provider,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable EndingDocument ending,
        Phase phase,
        boolean due,
        @Nullable ScoreDocument baseline,
        @Nullable ScoreDocument result,
        @Nullable ChangeDocument change,
        List<ComparisonDocument> comparisons,
        List<AttainmentDocument> attainments,
        List<String> inputs,
        @Nullable List<WaveDocument> waves,
        @Nullable ScoreDocument best) {

    static JudgementDocument of(KeptJudgement kept) {
        Judgement judged = kept.judgement();
        return new JudgementDocument(
                kept.stamp().version(),
                kept.stamp().at(),
                judged.course(),
                judged.measure(),
                judged.asOf(),
                judged.treatment().treatment(),
                judged.treatment().version(),
                judged.provider(),
                judged.startedOn(),
                judged.opensOn(),
                judged.closesOn(),
                EndingDocument.of(judged.ending()),
                judged.phase(),
                judged.due(),
                ScoreDocument.of(judged.baseline()),
                ScoreDocument.of(judged.result()),
                ChangeDocument.of(judged.change()),
                judged.comparisons().stream().map(ComparisonDocument::of).toList(),
                judged.attainments().stream().map(AttainmentDocument::of).toList(),
                Inputs.packed(judged.inputs()),
                judged.followUp().waves().stream().map(WaveDocument::of).toList(),
                ScoreDocument.of(judged.followUp().best()));
    }

    KeptJudgement kept() {
        Judgement judged = new Judgement(
                course,
                measure,
                asOf,
                new TreatmentVersion(treatment, treatmentVersion),
                provider,
                startedOn,
                opensOn,
                closesOn,
                ending == null ? null : ending.ending(),
                phase,
                due,
                baseline == null ? null : baseline.score(measure),
                result == null ? null : result.score(measure),
                change == null ? null : change.change(),
                comparisons.stream().map(ComparisonDocument::comparison).toList(),
                attainments.stream().map(AttainmentDocument::attainment).toList(),
                new FollowUp(
                        waves == null
                                ? List.of()
                                : waves.stream().map(wave -> wave.wave(measure)).toList(),
                        best == null ? null : best.score(measure)),
                Inputs.unpacked(inputs));
        return new KeptJudgement(new Stamp(version, at), judged);
    }

    /// Whether a goal was reached, as it is stored.
    public record AttainmentDocument(
            String goal, BigDecimal target, @Nullable Boolean reached, boolean sustained) {

        static AttainmentDocument of(Attainment attainment) {
            return new AttainmentDocument(
                    attainment.goal(), attainment.target(), attainment.reached(), attainment.sustained());
        }

        Attainment attainment() {
            return new Attainment(goal, target, reached, sustained);
        }
    }
}
