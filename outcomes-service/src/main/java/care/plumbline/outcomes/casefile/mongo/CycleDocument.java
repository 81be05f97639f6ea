package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.casefile.KeptConclusion;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.conclusion.CycleDirection;
import care.plumbline.outcomes.conclusion.CycleState;
import care.plumbline.outcomes.conclusion.ExpectationCycle;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An expectation cycle as it is stored.
public record CycleDocument(
        long version,
        Instant at,
        String cycle,
        LocalDate asOf,
        CycleState state,
        List<String> courses,
        BigDecimal depth,
        @Nullable CycleDirection direction,
        LocalDate since,
        @Nullable LocalDate endedOn,
        List<String> inputs) {

    static CycleDocument of(Stamp stamp, ExpectationCycle cycle) {
        return new CycleDocument(
                stamp.version(),
                stamp.at(),
                cycle.cycle(),
                cycle.asOf(),
                cycle.state(),
                cycle.courses(),
                cycle.depth(),
                cycle.direction(),
                cycle.since(),
                cycle.endedOn(),
                Inputs.packed(cycle.inputs()));
    }

    KeptConclusion kept() {
        return new KeptConclusion(
                new Stamp(version, at),
                new ExpectationCycle(
                        cycle, asOf, state, courses, depth, direction, since, endedOn, Inputs.unpacked(inputs)));
    }
}
