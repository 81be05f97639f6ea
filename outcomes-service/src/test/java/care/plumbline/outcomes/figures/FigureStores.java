package care.plumbline.outcomes.figures;

import care.plumbline.measures.Measures;

/// The three stores of the figures, for tests.
public record FigureStores(Journal journal, Groups groups, Ledger ledger) {

    public static FigureStores inMemory() {
        InMemoryFigures.View view = new InMemoryFigures(InMemoryFigures.Fault.NONE).view(Interruptions.NONE);
        return new FigureStores(view, view, view);
    }

    public FigureKeeping keeping() {
        return new FigureKeeping(new Tallying(Measures.standard()), journal, groups, ledger);
    }
}
