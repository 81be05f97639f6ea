package care.plumbline.treatments;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.delivery.EventDeliveryConfiguration;
import care.plumbline.measures.Measures;
import care.plumbline.treatments.card.ExpectedResults;
import care.plumbline.treatments.card.OwnResults;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.OverdueSweep;
import care.plumbline.treatments.catalogue.file.CatalogueFiles;
import care.plumbline.treatments.finding.ClaimFindings;
import care.plumbline.treatments.finding.ClaimReading;
import care.plumbline.treatments.finding.EntryTexts;
import care.plumbline.treatments.finding.ReadCatalogue;
import care.plumbline.treatments.hearsay.Claims;
import care.plumbline.treatments.hearsay.Hearing;
import care.plumbline.web.WebEdgeConfiguration;
import care.plumbline.web.access.OpenReading;
import care.plumbline.web.rate.AddressRates;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Puts the plain parts together; the edges in `web`, `mongo` and `stream` are found beside them.
@Configuration(proxyBeanMethods = false)
@Import({EventDeliveryConfiguration.class, WebEdgeConfiguration.class})
class TreatmentsWiring {

    private static final Logger LOG = LoggerFactory.getLogger(TreatmentsWiring.class);

    @Bean
    ClaimReading claimReading(ClaimFindings findings, Clock clock) {
        return new ClaimReading(findings, new EntryTexts(), ClaimGuard.standard(), clock);
    }

    @Bean
    Measures measures() {
        return Measures.standard();
    }

    @Bean
    CatalogueKeeping catalogueKeeping(
            Catalogue catalogue,
            ClaimReading reading,
            Measures measures,
            Clock clock,
            @Value("${plumbline.zone}") ZoneId zone) {
        return new CatalogueKeeping(new ReadCatalogue(catalogue, reading), measures, clock.withZone(zone));
    }

    @Bean
    Hearing hearing(Claims claims, Clock clock, @Value("${plumbline.zone}") ZoneId zone) {
        return new Hearing(claims, clock.withZone(zone));
    }

    @Bean
    ExpectedResults expectedResults(OwnResults own) {
        return new ExpectedResults(own);
    }

    /// Everybody may read the catalogue without a token, so often.
    @Bean
    @ConditionalOnProperty("plumbline.catalogue.public")
    OpenReading openCatalogue(@Value("${plumbline.catalogue.public-requests-per-minute:120}") int perMinute) {
        return new OpenReading(List.of("/treatments", "/treatments/**"), new AddressRates(perMinute));
    }

    @Bean(initMethod = "start")
    OverdueSweep overdueSweep(
            CatalogueKeeping keeping, @Value("${plumbline.catalogue.review-every:1h}") Duration every) {
        return new OverdueSweep(keeping, every);
    }

    /// Before the service is ready the shipped edition is in the catalogue. A database that fails meanwhile fails the
    /// start: the next one goes on where this one stopped.
    @Bean
    ApplicationRunner shippedCatalogue(
            CatalogueKeeping keeping, Catalogue catalogue, ClaimReading reading, Measures measures) {
        return _ -> {
            var edition = new CatalogueFiles(measures).shipped();
            int made = keeping.take(edition);
            LOG.info(
                    "Edition {} of the catalogue: {} entries, {} new versions",
                    edition.number(),
                    edition.entries().size(),
                    made);
            LOG.info("Claim guard: {} findings changed", reading.readAll(catalogue));
        };
    }
}
