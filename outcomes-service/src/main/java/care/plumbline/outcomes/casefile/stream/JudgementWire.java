package care.plumbline.outcomes.casefile.stream;

import care.plumbline.events.JudgementV1;
import care.plumbline.measures.Change;
import care.plumbline.outcomes.casefile.KeptJudgement;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import java.util.Map;
import java.util.stream.Collectors;

/// A judgement as the record of the catalogue.
final class JudgementWire {

    private JudgementWire() {}

    static JudgementV1 of(String type, String by, String patient, KeptJudgement kept) {
        Judgement judged = kept.judgement();
        Score baseline = judged.baseline();
        Score result = judged.result();
        Change change = judged.change();
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
                inputs(patient, judged.inputs()),
                null,
                null,
                null,
                null);
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

    /// Entity keys: all but treatments belong to the patient.
    private static Map<String, Long> inputs(String patient, Map<String, Long> inputs) {
        return inputs.entrySet().stream()
                .collect(Collectors.toMap(
                        input -> input.getKey().startsWith("treatment/")
                                ? input.getKey()
                                : patient + "/" + input.getKey(),
                        Map.Entry::getValue));
    }
}
