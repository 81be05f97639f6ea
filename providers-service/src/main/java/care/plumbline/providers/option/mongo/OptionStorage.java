package care.plumbline.providers.option.mongo;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.providers.option.Option;
import care.plumbline.providers.option.Options;
import care.plumbline.providers.option.PatientOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OptionStorage {

    @Bean
    Options options(DocumentStores stores, Announcer<Option, PatientOptions> announcer) {
        return open(stores, announcer);
    }

    static MongoOptions open(DocumentStores stores, Announcer<Option, PatientOptions> announcer) {
        return new MongoOptions(
                stores.aggregates("options", PatientOptionsDocument.class, document -> {
                    PatientOptions options = document.toPatientOptions();
                    return announcer.announce(options.options(), options);
                }),
                announcer);
    }
}
