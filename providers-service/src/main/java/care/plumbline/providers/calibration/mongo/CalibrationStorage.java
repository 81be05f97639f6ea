package care.plumbline.providers.calibration.mongo;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.providers.calibration.Calibration;
import care.plumbline.providers.calibration.Calibrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where calibration is kept: one document per provider and measure.
@Configuration(proxyBeanMethods = false)
class CalibrationStorage {

    private static final int MOST_MEASURES = 200;

    @Bean
    LatestEntities<Calibration> knownCalibrations(DocumentStores stores) {
        return stores.latest("calibrations", Calibration.class);
    }

    @Bean
    Calibrations calibrations(LatestEntities<Calibration> known) {
        return provider -> known.startingWith("results/provider/" + provider + "/", MOST_MEASURES).stream()
                .map(Entry::state)
                .filter(calibration -> calibration.pairs() > 0)
                .toList();
    }
}
