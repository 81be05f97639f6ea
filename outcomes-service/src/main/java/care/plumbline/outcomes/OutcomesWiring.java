package care.plumbline.outcomes;

import care.plumbline.delivery.EventDeliveryConfiguration;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.casefile.Treatments;
import care.plumbline.outcomes.figures.FigureKeeping;
import care.plumbline.outcomes.figures.Groups;
import care.plumbline.outcomes.figures.Journal;
import care.plumbline.outcomes.figures.Ledger;
import care.plumbline.outcomes.figures.Reconciling;
import care.plumbline.outcomes.figures.Tallying;
import care.plumbline.outcomes.figures.TreatmentReporting;
import care.plumbline.outcomes.measurement.Measurements;
import care.plumbline.outcomes.measurement.ResultRecording;
import care.plumbline.web.WebEdgeConfiguration;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Puts measurements and population figures together; the edges in `web`, `mongo` and `stream` are found beside
/// them.
@Configuration(proxyBeanMethods = false)
@Import({EventDeliveryConfiguration.class, WebEdgeConfiguration.class})
class OutcomesWiring {

    @Bean
    ResultRecording resultRecording(
            Measurements measurements, Measures measures, Clock clock, @Value("${plumbline.zone}") ZoneId zone) {
        return new ResultRecording(measurements, measures, clock.withZone(zone));
    }

    @Bean
    Tallying tallying(Measures measures) {
        return new Tallying(measures);
    }

    /// Finishes at the start what a crash may have left half done.
    @Bean(initMethod = "settle")
    FigureKeeping figureKeeping(Tallying tallying, Journal journal, Groups groups, Ledger ledger) {
        return new FigureKeeping(tallying, journal, groups, ledger);
    }

    @Bean
    Reconciling reconciling(
            FigureKeeping keeping,
            Tallying tallying,
            Journal journal,
            Groups groups,
            Ledger ledger,
            CaseFiles caseFiles) {
        return new Reconciling(keeping, tallying, journal, groups, ledger, caseFiles::contributions);
    }

    @Bean
    TreatmentReporting treatmentReporting(Measures measures, Treatments treatments, Groups groups) {
        return new TreatmentReporting(measures, treatments::latest, groups);
    }
}
