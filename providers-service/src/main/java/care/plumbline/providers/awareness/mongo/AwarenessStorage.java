package care.plumbline.providers.awareness.mongo;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.providers.awareness.Item;
import care.plumbline.providers.awareness.Sheet;
import care.plumbline.providers.awareness.Sheets;
import care.plumbline.providers.awareness.Watches;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AwarenessStorage {

    private static final String SHEETS = "awareness-sheets";
    private static final String WATCHES = "awareness-watches";

    @Bean
    Sheets awarenessSheets(DocumentStores stores, MongoDatabase database, Announcer<Item, Sheet> announcer) {
        return sheets(stores, database, announcer);
    }

    @Bean
    Watches awarenessWatches(DocumentStores stores, MongoDatabase database) {
        return watches(stores, database);
    }

    static MongoSheets sheets(DocumentStores stores, MongoDatabase database, Announcer<Item, Sheet> announcer) {
        return new MongoSheets(
                stores.aggregates(SHEETS, SheetDocument.class, document -> {
                    Sheet sheet = document.toSheet();
                    return announcer.announce(
                            sheet.items().stream()
                                    .filter(item -> item.last() != null)
                                    .toList(),
                            sheet);
                }),
                new SheetLists(database, SHEETS),
                announcer);
    }

    static MongoWatches watches(DocumentStores stores, MongoDatabase database) {
        return new MongoWatches(
                stores.aggregates(WATCHES, WatchDocument.class, _ -> List.of()), database.getCollection(WATCHES));
    }
}
