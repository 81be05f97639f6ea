package care.plumbline.outcomes.casefile.stream;

import care.plumbline.events.JudgementV1;
import care.plumbline.measures.Change;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.measures.Reading;
import care.plumbline.measures.ReliableChange;
import care.plumbline.outcomes.casefile.KeptJudgement;
import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Trajectory;
import care.plumbline.outcomes.judgement.WaveResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A judgement as the record of the catalogue.
final class JudgementWire {

    private final Measures measures;

    JudgementWire(Measures measures) {
        this.measures = measures;
    }

    JudgementV1 of(String type, String by, String patient, KeptJudgement kept) {
        Judgement judged = kept.judgement();
        Score baseline = judged.baseline();
        Score result = judged.result();
        Change change = judged.change();
        OutcomeMeasure measure = measures.find(judged.measure()).orElseThrow();
        return new JudgementV1(
                type,
                patient,
                judged.course(),
                judged.measure(),
                kept.stamp().version(),
                kept.stamp().at(),
                by,
                judged.asOf(),
                judged.treatment().treatment(),
                judged.provider(),
                judged.phase().name(),
                judged.judgeableFrom().orElse(null),
                baseline == null ? null : baseline.value(),
                baseline == null ? null : baseline.observedOn(),
                result == null ? null : result.value(),
                result == null ? null : result.observedOn(),
                change == null ? null : change.improvement(),
                change == null ? null : change.band().name(),
                change == null ? null : change.important(),
                change == null ? null : change.beyondError(),
                judged.comparisons().stream().map(JudgementWire::book).toList(),
                Inputs.of(patient, judged.inputs()),
                judged.attainments().stream().map(JudgementWire::attainment).toList(),
                baseline == null || result == null
                        ? null
                        : reading(
                                Objects.requireNonNull(change), Reading.of(measure, baseline.value(), result.value())),
                judged.followUp().waves().stream()
                        .map(wave -> wave(wave, baseline, measure))
                        .toList(),
                trajectory(judged, measure));
    }

    private static JudgementV1.Book book(Comparison cell) {
        Expectation expected = cell.expectation();
        return new JudgementV1.Book(
                expected.book().code(),
                expected.provider(),
                expected.goal(),
                cell.score(),
                expected.likelihood(),
                cell.distance(),
                cell.fulfilment() == null ? null : cell.fulfilment().name(),
                cell.resultClass() == null ? null : cell.resultClass().name());
    }

    private static JudgementV1.Attainment attainment(Attainment one) {
        return new JudgementV1.Attainment(one.goal(), one.target(), one.reached(), one.sustained());
    }

    private static JudgementV1.Reading reading(Change change, Reading reading) {
        ReliableChange reliable = reading.reliable();
        return new JudgementV1.Reading(
                change.percent(),
                name(reading.painBand()),
                reading.responderAbsolute(),
                reading.responderPercent(),
                reading.responder(),
                name(reading.mark()),
                reliable.index(),
                name(reliable.category()),
                name(reliable.reason()),
                reading.severityBefore(),
                reading.severityAfter(),
                reading.recoveredLine());
    }

    private static JudgementV1.Wave wave(WaveResult wave, @Nullable Score baseline, OutcomeMeasure measure) {
        Score score = wave.score();
        return new JudgementV1.Wave(
                wave.wave().code(),
                wave.state().name(),
                score == null ? null : score.value(),
                score == null ? null : score.observedOn(),
                Trajectory.isResponse(wave, baseline, measure).orElse(null));
    }

    private static JudgementV1.@Nullable Trajectory trajectory(Judgement judged, OutcomeMeasure measure) {
        if (judged.followUp().waves().isEmpty()) {
            return null;
        }
        Trajectory trajectory = Trajectory.of(judged, measure);
        Score best = judged.followUp().best();
        return new JudgementV1.Trajectory(
                name(trajectory.word()),
                trajectory.slopePerWeek(),
                best == null ? null : best.value(),
                best == null ? null : best.observedOn(),
                trajectory.held());
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }
}
