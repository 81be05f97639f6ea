package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.casefile.CaseFilesContract;
import care.plumbline.outcomes.casefile.WaitingPatients;
import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.util.List;

class MongoCaseFilesIT extends CaseFilesContract {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();

    @Override
    protected CaseFiles files() {
        return new MongoCaseFiles(
                DocumentStores.unpublished(database, MutableClock.on("2024-04-01")),
                database,
                (events, after) -> List.of());
    }

    @Override
    protected WaitingPatients waiting() {
        return new MongoWaitingPatients(database);
    }
}
