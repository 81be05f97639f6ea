package care.plumbline.web.sample;

import care.plumbline.testkit.TestTokens;
import care.plumbline.web.EdgeConfiguration;
import care.plumbline.web.repeat.KeptAnswers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Runs on a real server at a free port.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.cloud.stream.config.BindingServiceConfiguration",
            "org.springframework.cloud.stream.function.FunctionConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration"
        })
@Import({EdgeConfiguration.class, NoteController.class, GateController.class})
public class SampleService {

    @Bean
    KeptAnswers keptAnswers() {
        return KeptAnswers.inMemory();
    }

    @Bean
    Notes notes() {
        return new Notes();
    }

    @Bean
    Gate gate() {
        return new Gate();
    }

    public static ConfigurableApplicationContext start(String... more) {
        return start(new SpringApplicationBuilder(SampleService.class), more);
    }

    /// With further beans.
    public static ConfigurableApplicationContext start(Class<?> beans) {
        return start(new SpringApplicationBuilder(SampleService.class, beans));
    }

    private static ConfigurableApplicationContext start(SpringApplicationBuilder builder, String... more) {
        TestTokens tokens = TestTokens.shared();
        Map<String, Object> settings = new LinkedHashMap<>(Map.of(
                "spring.config.name", "sample-service",
                "spring.config.import", "classpath:web-edge.yml",
                "server.port", "0",
                "plumbline.zone", "Europe/Berlin",
                "plumbline.security.issuer", tokens.issuer(),
                "plumbline.security.jwks-uri", tokens.jwksUri()));
        for (String setting : more) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return builder.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    private static final class Shared {
        private static final ConfigurableApplicationContext CONTEXT = start();
    }

    public static Supplier<ConfigurableApplicationContext> shared() {
        return () -> Shared.CONTEXT;
    }

    public static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
