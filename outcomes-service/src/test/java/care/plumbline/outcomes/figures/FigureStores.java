package care.plumbline.outcomes.figures;

import care.plumbline.measures.Measures;
import java.util.List;

/// The three stores of the figures, for tests.
public record FigureStores(Journal journal, Groups groups, Ledger ledger) {

    public static FigureStores inMemory() {
        InMemoryFigures.View view = new InMemoryFigures(InMemoryFigures.Fault.NONE).view(Interruptions.NONE);
        return new FigureStores(view, view, view);
    }

    /// With no case files to compare with.
    public Reconciling reconciling() {
        return new Reconciling(
                keeping(),
                new Tallying(Measures.standard(), Affiliations.NONE),
                journal,
                groups,
                ledger,
                (after, limit) -> List.of());
    }

    /// With no case files to count.
    public Recounting recounting() {
        return new Recounting(keeping(), (after, limit) -> List.of(), new InMemoryRecounts());
    }

    public FigureKeeping keeping() {
        return new FigureKeeping(new Tallying(Measures.standard(), Affiliations.NONE), journal, groups, ledger);
    }
}
