package care.plumbline.providers.directory.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.directory.Providers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryStorage {

    private static final String COLLECTION = "providers";

    @Bean
    Providers providers(DocumentStores stores, Announcer<Provider, Provider> announcer) {
        return open(stores, announcer);
    }

    static MongoProviders open(DocumentStores stores, Announcer<Provider, Provider> announcer) {
        AggregateStore<ProviderDocument> store = stores.aggregates(COLLECTION, ProviderDocument.class, document -> {
            Provider provider = document.toProvider();
            return announcer.announce(List.of(provider), provider);
        });
        return new MongoProviders(store, announcer);
    }
}
