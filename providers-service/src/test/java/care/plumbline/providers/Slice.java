package care.plumbline.providers;

import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.careteam.InMemoryCareTeams;
import care.plumbline.providers.careteam.TeamBuilding;
import care.plumbline.providers.directory.DirectoryKeeping;
import care.plumbline.providers.directory.InMemoryDeliveries;
import care.plumbline.providers.directory.InMemoryProviders;
import care.plumbline.providers.directory.Providers;
import care.plumbline.providers.directory.RegisterProvider;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.testkit.MutableClock;
import care.plumbline.web.EdgeConfiguration;
import care.plumbline.web.repeat.KeptAnswers;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// What the HTTP edge of every feature needs, in memory. It is the first of June in Berlin already, where the
/// deployment is, and the last of May in UTC still. Without a stereotype, so that the application's scan passes it by.
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.cloud.stream.config.BindingServiceConfiguration",
            "org.springframework.cloud.stream.function.FunctionConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@Import(EdgeConfiguration.class)
public class Slice {

    @Bean
    KeptAnswers keptAnswers() {
        return KeptAnswers.inMemory();
    }

    @Bean
    Recordings recordings() {
        return new Recordings(MutableClock.at(Instant.parse("2024-05-31T22:30:00Z")), ZoneId.of("Europe/Berlin"));
    }

    /// With the cast registered.
    @Bean
    Providers providers() {
        Providers providers = new InMemoryProviders();
        DirectoryKeeping keeping = new DirectoryKeeping(providers, new InMemoryDeliveries());
        keeping.register(new RegisterProvider(Cast.GP, Cast.GP_PROFILE), Cast.RECORDING);
        keeping.register(new RegisterProvider(Cast.PHYSIO, Cast.PHYSIO_PROFILE), Cast.RECORDING);
        keeping.register(new RegisterProvider(Cast.PSYCHOLOGIST, Cast.PSYCHOLOGIST_PROFILE), Cast.RECORDING);
        return providers;
    }

    @Bean
    CareTeams careTeams() {
        return new InMemoryCareTeams();
    }

    @Bean
    TeamBuilding teamBuilding(CareTeams teams, Providers providers) {
        return new TeamBuilding(teams, providers);
    }
}
