package care.plumbline.providers;

import care.plumbline.delivery.EventDeliveryConfiguration;
import care.plumbline.measures.Measures;
import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.careteam.TeamBuilding;
import care.plumbline.providers.course.CourseConduct;
import care.plumbline.providers.course.CoursePlanning;
import care.plumbline.providers.course.CourseSources;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.KnownGoals;
import care.plumbline.providers.course.KnownTreatments;
import care.plumbline.providers.directory.DirectoryKeeping;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.WebEdgeConfiguration;
import java.time.Clock;
import java.time.ZoneId;
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
    DirectoryKeeping directoryKeeping(Providers providers) {
        return new DirectoryKeeping(providers);
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
    CourseConduct courseConduct(Courses courses) {
        return new CourseConduct(courses);
    }
}
