package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.Hope;
import care.plumbline.outcomes.report.ReportRow;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the picture of a row is made of, and what it shows in words.
record Drawing(ReportRow row, @Nullable BigDecimal target, Lettering letters) {

    List<Mark> marks(ExpectationsText expectations) {
        List<Mark> marks = new ArrayList<>();
        for (Cell cell : row.cells()) {
            BigDecimal score = cell.comparison().score();
            if (score != null) {
                BigDecimal spread =
                        cell.evidence() == null ? null : cell.evidence().standardDeviation();
                marks.add(new Mark(
                        Mark.Shape.of(cell.role()),
                        score,
                        shortly(expectations.who(cell)) + " " + Wording.number(score),
                        spread));
            }
        }
        Hope hope = row.hope();
        if (hope != null && hope.score() != null) {
            marks.add(new Mark(Mark.Shape.STAR, hope.score(), "Hope " + Wording.number(hope.score()), null));
        }
        return marks;
    }

    /// Names without their ids: there is little room.
    private static String shortly(String who) {
        String name = who.replaceAll(" \\[[^]]*]", "").replaceAll(", .*", "");
        return name.length() > 22 ? name.substring(0, 21) + "." : name;
    }

    String alternative(List<Mark> marks) {
        StringBuilder words = new StringBuilder("Scores on " + row.measure().name() + ":");
        if (row.scores().isEmpty()) {
            words.append(" none");
        }
        for (Score score : row.scores()) {
            words.append(' ')
                    .append(Wording.number(score.value()))
                    .append(" on ")
                    .append(score.observedOn())
                    .append(';');
        }
        if (target != null) {
            words.append(" target ").append(Wording.number(target)).append(';');
        }
        marks.forEach(mark -> words.append(" expected: ").append(mark.words()).append(';'));
        return words.deleteCharAt(words.length() - 1).append('.').toString().replace("expected: Hope", "hoped for");
    }
}
