package care.plumbline.outcomes.figures;

class InMemoryFiguresTest extends FigureStoresContract {

    @Override
    protected FigureStores fresh() {
        return FigureStores.inMemory();
    }
}
