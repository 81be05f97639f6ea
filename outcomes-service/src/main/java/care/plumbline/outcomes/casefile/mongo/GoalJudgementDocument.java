package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.measures.ChangeBand;
import care.plumbline.outcomes.casefile.KeptConclusion;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.conclusion.Achievement;
import care.plumbline.outcomes.conclusion.GoalJudgement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a goal has come, as it is stored.
public record GoalJudgementDocument(
        long version,
        Instant at,
        String goal,
        LocalDate asOf,
        String kind,
        String measure,
        BigDecimal target,
        @Nullable LocalDate due,
        Achievement achievement,
        @Nullable ScoreDocument from,
        @Nullable ScoreDocument latest,
        @Nullable ChangeBand change,
        @Nullable Boolean reached,
        @Nullable LocalDate reachedFirstOn,
        boolean sustained,
        @Nullable ScoreDocument best,
        @Nullable BigDecimal held,
        List<String> inputs) {

    static GoalJudgementDocument of(Stamp stamp, GoalJudgement judged) {
        return new GoalJudgementDocument(
                stamp.version(),
                stamp.at(),
                judged.goal(),
                judged.asOf(),
                judged.kind(),
                judged.measure(),
                judged.target(),
                judged.due(),
                judged.achievement(),
                ScoreDocument.of(judged.from()),
                ScoreDocument.of(judged.latest()),
                judged.change(),
                judged.reached(),
                judged.reachedFirstOn(),
                judged.sustained(),
                ScoreDocument.of(judged.best()),
                judged.held(),
                Inputs.packed(judged.inputs()));
    }

    KeptConclusion kept() {
        return new KeptConclusion(
                new Stamp(version, at),
                new GoalJudgement(
                        goal,
                        asOf,
                        kind,
                        measure,
                        target,
                        due,
                        achievement,
                        from == null ? null : from.score(measure),
                        latest == null ? null : latest.score(measure),
                        change,
                        reached,
                        reachedFirstOn,
                        sustained,
                        best == null ? null : best.score(measure),
                        held,
                        Inputs.unpacked(inputs)));
    }
}
