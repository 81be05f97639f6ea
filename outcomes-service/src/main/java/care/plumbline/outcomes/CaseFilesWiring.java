package care.plumbline.outcomes;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.assessment.Scheduling;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.casefile.CaseReview;
import care.plumbline.outcomes.casefile.Directory;
import care.plumbline.outcomes.casefile.ReviewSweep;
import care.plumbline.outcomes.casefile.Treatments;
import care.plumbline.outcomes.casefile.WaitingPatients;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.overview.Overviews;
import care.plumbline.outcomes.progress.Cases;
import care.plumbline.outcomes.report.Lag;
import care.plumbline.outcomes.report.Reporting;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts case files and patient reports together.
@Configuration(proxyBeanMethods = false)
class CaseFilesWiring {

    @Bean
    Measures measures() {
        return Measures.standard();
    }

    @Bean
    CaseReview caseReview(Measures measures, Treatments treatments) {
        return new CaseReview(new Judging(measures), treatments);
    }

    @Bean
    CaseKeeping caseKeeping(
            CaseFiles files, CaseReview review, Clock clock, @Value("${plumbline.zone:UTC}") ZoneId zone) {
        return new CaseKeeping(files, review, clock.withZone(zone));
    }

    @Bean(initMethod = "start")
    ReviewSweep reviewSweep(CaseKeeping keeping, @Value("${plumbline.casefile.review-every:5s}") Duration every) {
        return new ReviewSweep(keeping, every);
    }

    @Bean
    Scheduling scheduling(CaseFiles files, WaitingPatients waiting, Treatments treatments) {
        return new Scheduling(files, waiting, treatments);
    }

    @Bean
    Cases cases(CaseFiles files, Treatments treatments, Measures measures) {
        return new Cases(files, treatments, measures);
    }

    @Bean
    Overviews overviews(
            CaseFiles files,
            Directory directory,
            Treatments treatments,
            Measures measures,
            @Value("${plumbline.zone:UTC}") ZoneId zone) {
        return new Overviews(files, directory, treatments, measures, zone);
    }

    @Bean
    Reporting reporting(CaseFiles files, Directory directory, Treatments treatments, Measures measures, Lag lag) {
        return new Reporting(files, directory, treatments, measures, lag);
    }
}
