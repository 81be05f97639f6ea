package care.plumbline.providers.course.stream;

import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.Topics;
import care.plumbline.providers.course.KnownTreatment;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueReading {

    /// A probe waits no longer than this for the broker, in milliseconds.
    private static final int PATIENCE = 4000;

    /// Part `catalogue` of the readiness group.
    @Bean
    CatalogueHealth catalogueHealthIndicator(
            LatestEntities<KnownTreatment> treatments,
            KafkaProperties kafka,
            @Value("${spring.application.name}") String group) {
        Map<String, Object> settings = new HashMap<>(kafka.buildAdminProperties());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE);
        return new CatalogueHealth(
                treatments, new TopicReading(() -> Admin.create(settings), Topics.TREATMENTS, group));
    }
}
