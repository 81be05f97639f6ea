package care.plumbline.web;

import care.plumbline.delivery.FinishedAnswers;
import care.plumbline.delivery.ParkedRecords;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.parked.ParkedController;
import care.plumbline.web.repeat.KeptAnswers;
import care.plumbline.web.repeat.StoredAnswers;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Everything a service needs at its edge. A service imports it together with the configuration of event-delivery,
/// and `classpath:web-edge.yml`.
@Configuration(proxyBeanMethods = false)
@Import(EdgeConfiguration.class)
public class WebEdgeConfiguration {

    @Bean
    KeptAnswers keptAnswers(FinishedAnswers answers) {
        return new StoredAnswers(answers, InstantSource.system());
    }

    @Bean
    ParkedController parkedController(ParkedRecords parked, Paging paging) {
        return new ParkedController(parked, paging);
    }
}
