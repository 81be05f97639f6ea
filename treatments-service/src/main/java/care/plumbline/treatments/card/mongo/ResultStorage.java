package care.plumbline.treatments.card.mongo;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.treatments.card.OwnResult;
import care.plumbline.treatments.card.OwnResults;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where results are kept: one document per treatment and measure.
@Configuration(proxyBeanMethods = false)
class ResultStorage {

    @Bean
    LatestEntities<OwnResult> knownResults(DocumentStores stores) {
        return stores.latest("results", OwnResult.class);
    }

    @Bean
    OwnResults ownResults(LatestEntities<OwnResult> results) {
        return (treatment, measure) ->
                results.find("results/treatment/" + treatment + "/" + measure).filter(result -> result.n() > 0);
    }
}
