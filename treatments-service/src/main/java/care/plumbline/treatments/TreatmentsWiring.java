package care.plumbline.treatments;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.delivery.EventDeliveryConfiguration;
import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.file.CatalogueFiles;
import care.plumbline.treatments.evidence.EvidenceRule;
import care.plumbline.treatments.finding.ClaimFindings;
import care.plumbline.treatments.finding.ClaimReading;
import care.plumbline.treatments.finding.EntryTexts;
import care.plumbline.treatments.finding.ReadCatalogue;
import care.plumbline.web.WebEdgeConfiguration;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
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
    CatalogueKeeping catalogueKeeping(Catalogue catalogue, ClaimReading reading, Clock clock) {
        return new CatalogueKeeping(
                new ReadCatalogue(catalogue, reading), new EvidenceRule(Measures.standard()), clock);
    }

    /// Before the service is ready the shipped edition is in the catalogue. A database that fails meanwhile fails the
    /// start: the next one goes on where this one stopped.
    @Bean
    ApplicationRunner shippedCatalogue(CatalogueKeeping keeping, Catalogue catalogue, ClaimReading reading) {
        return _ -> {
            var edition = new CatalogueFiles(Measures.standard()).shipped();
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
