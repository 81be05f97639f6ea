package care.plumbline.providers.course.stream;

import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.Topics;
import care.plumbline.providers.course.KnownTreatment;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueReading {

    /// Part `catalogue` of the readiness group.
    @Bean
    CatalogueHealth catalogueHealthIndicator(
            LatestEntities<KnownTreatment> treatments,
            KafkaProperties kafka,
            @Value("${spring.application.name}") String group) {
        return new CatalogueHealth(
                treatments,
                new TopicReading(() -> Admin.create(kafka.buildAdminProperties()), Topics.TREATMENTS, group));
    }
}
