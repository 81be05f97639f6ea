package care.plumbline.providers.option.mongo;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.providers.option.Options;
import care.plumbline.providers.option.OptionsContract;
import care.plumbline.testkit.TestDatabase;
import java.time.Clock;
import java.util.List;

class MongoOptionsIT extends OptionsContract {

    private final Options options = OptionStorage.open(
            DocumentStores.unpublished(TestDatabase.shared().freshDatabase(), Clock.systemUTC()), (_, _) -> List.of());

    @Override
    protected Options options() {
        return options;
    }
}
