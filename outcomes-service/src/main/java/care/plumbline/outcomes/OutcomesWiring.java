package care.plumbline.outcomes;

import care.plumbline.delivery.EventDeliveryConfiguration;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.casefile.Directory;
import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.casefile.Treatments;
import care.plumbline.outcomes.figures.Affiliation;
import care.plumbline.outcomes.figures.AffiliationKeeping;
import care.plumbline.outcomes.figures.Affiliations;
import care.plumbline.outcomes.figures.FigureKeeping;
import care.plumbline.outcomes.figures.FigureSweep;
import care.plumbline.outcomes.figures.FunnelReporting;
import care.plumbline.outcomes.figures.GroupReporting;
import care.plumbline.outcomes.figures.Groups;
import care.plumbline.outcomes.figures.Journal;
import care.plumbline.outcomes.figures.Ledger;
import care.plumbline.outcomes.figures.Reconciling;
import care.plumbline.outcomes.figures.Recounting;
import care.plumbline.outcomes.figures.Recounts;
import care.plumbline.outcomes.figures.ResultsTelling;
import care.plumbline.outcomes.figures.Tallying;
import care.plumbline.outcomes.figures.ToldResults;
import care.plumbline.outcomes.figures.TreatmentReporting;
import care.plumbline.outcomes.measurement.Measurements;
import care.plumbline.outcomes.measurement.ResultRecording;
import care.plumbline.web.WebEdgeConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.stream.Collectors;
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

    /// Providers of whom the figures have not heard, since they listen only from this release on, are where the
    /// directory of the reports has them.
    @Bean
    Tallying tallying(Measures measures, Affiliations affiliations, Directory directory) {
        return new Tallying(
                measures,
                affiliations.orElse(unheard -> directory.find(unheard).values().stream()
                        .collect(Collectors.toMap(
                                Provider::id,
                                provider -> new Affiliation(0, provider.specialty(), provider.organization())))));
    }

    @Bean
    AffiliationKeeping affiliationKeeping(Affiliations affiliations, Recounts recounts) {
        return new AffiliationKeeping(affiliations, recounts);
    }

    @Bean
    Recounting recounting(FigureKeeping keeping, CaseFiles caseFiles, Recounts recounts) {
        return new Recounting(keeping, caseFiles::contributions, recounts);
    }

    @Bean
    ResultsTelling resultsTelling(Groups groups, Treatments treatments, ToldResults told) {
        return new ResultsTelling(groups, treatments::latest, told);
    }

    @Bean(initMethod = "start")
    FigureSweep figureSweep(
            Recounting recounting,
            ResultsTelling telling,
            Clock clock,
            @Value("${plumbline.figures.sweep-every:30s}") Duration every) {
        return new FigureSweep(recounting, telling, clock, every);
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

    @Bean
    GroupReporting groupReporting(Measures measures, Groups groups) {
        return new GroupReporting(measures, groups);
    }

    @Bean
    FunnelReporting funnelReporting(Groups groups) {
        return new FunnelReporting(groups);
    }
}
