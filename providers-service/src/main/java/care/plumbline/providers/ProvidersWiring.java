package care.plumbline.providers;

import care.plumbline.delivery.EventDeliveryConfiguration;
import care.plumbline.measures.Measures;
import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.careteam.TeamBuilding;
import care.plumbline.providers.careteam.TeamReview;
import care.plumbline.providers.course.CourseConduct;
import care.plumbline.providers.course.CoursePlanning;
import care.plumbline.providers.course.CourseSources;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.KnownDeliveries;
import care.plumbline.providers.course.KnownGoals;
import care.plumbline.providers.course.KnownTreatments;
import care.plumbline.providers.course.PatientSide;
import care.plumbline.providers.course.PatientVoice;
import care.plumbline.providers.directory.DeliveredTreatments;
import care.plumbline.providers.directory.DirectoryKeeping;
import care.plumbline.providers.directory.Discipline;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.option.Choosing;
import care.plumbline.providers.option.OptionDiscussing;
import care.plumbline.providers.option.Options;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.WebEdgeConfiguration;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Puts the plain features together; each edge brings its own beans.
@Configuration(proxyBeanMethods = false)
@Import({EventDeliveryConfiguration.class, WebEdgeConfiguration.class})
class ProvidersWiring {

    @Bean
    Recordings recordings(Clock clock, @Value("${plumbline.zone}") ZoneId zone) {
        return new Recordings(clock, zone);
    }

    @Bean
    DirectoryKeeping directoryKeeping(Providers providers, DeliveredTreatments treatments) {
        return new DirectoryKeeping(providers, treatments);
    }

    /// The directory knows of the catalogue what courses heard of it.
    @Bean
    DeliveredTreatments deliveredTreatments(KnownTreatments treatments) {
        return new KnownDeliveries(treatments);
    }

    @Bean
    TeamBuilding teamBuilding(CareTeams teams, Providers providers) {
        return new TeamBuilding(teams, providers);
    }

    @Bean
    CourseSources courseSources(Providers providers, CareTeams teams, KnownGoals goals, KnownTreatments treatments) {
        return new CourseSources(providers, teams, goals, treatments, Measures.standard());
    }

    @Bean
    CoursePlanning coursePlanning(Courses courses, CourseSources sources) {
        return new CoursePlanning(courses, sources);
    }

    @Bean
    CourseConduct courseConduct(Courses courses, PatientVoice voice) {
        return new CourseConduct(courses, voice);
    }

    @Bean
    PatientSide patientSide(PatientVoice voice, KnownGoals goals) {
        return new PatientSide(voice, goals, Measures.standard());
    }

    @Bean
    OptionDiscussing optionDiscussing(Options options, Providers providers, KnownTreatments treatments) {
        return new OptionDiscussing(options, providers, treatments);
    }

    @Bean
    Choosing choosing(Options options, Courses courses, KnownTreatments treatments) {
        return new Choosing(options, courses, treatments);
    }

    @Bean
    TeamReview teamReview(
            CareTeams teams,
            Providers providers,
            @Value("${plumbline.care-team.expected-disciplines}") List<String> expected) {
        return new TeamReview(
                teams,
                providers,
                expected.stream()
                        .map(code -> Discipline.of(code)
                                .orElseThrow(() -> new IllegalArgumentException("no such discipline: " + code)))
                        .toList());
    }
}
