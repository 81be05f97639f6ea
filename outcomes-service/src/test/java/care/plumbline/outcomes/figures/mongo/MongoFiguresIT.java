package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.FigureStores;
import care.plumbline.outcomes.figures.FigureStoresContract;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;

class MongoFiguresIT extends FigureStoresContract {

    @Override
    protected FigureStores fresh() {
        MongoDatabase database = TestDatabase.shared().freshDatabase();
        return new FigureStores(new MongoJournal(database), new MongoGroups(database), new MongoLedger(database));
    }
}
