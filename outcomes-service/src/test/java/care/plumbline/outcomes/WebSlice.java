package care.plumbline.outcomes;

import care.plumbline.web.EdgeConfiguration;
import care.plumbline.web.repeat.KeptAnswers;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The HTTP edge on a real server, without database and broker. Without a stereotype, so that the scan of the
/// application does not find it.
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.cloud.stream.config.BindingServiceConfiguration",
            "org.springframework.cloud.stream.function.FunctionConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@Import(EdgeConfiguration.class)
public class WebSlice {

    @Bean
    KeptAnswers keptAnswers() {
        return KeptAnswers.inMemory();
    }

    /// @param parts controllers and what they need
    public static Http with(Class<?>... parts) {
        Class<?>[] sources =
                Stream.concat(Stream.of(WebSlice.class), Arrays.stream(parts)).toArray(Class<?>[]::new);
        ConfigurableApplicationContext server = new SpringApplicationBuilder(sources)
                .properties("spring.config.name=outcomes-slice")
                .run(
                        "--spring.config.import=classpath:web-edge.yml",
                        "--server.port=0",
                        "--plumbline.zone=Europe/Berlin",
                        "--plumbline.security.issuer=" + Http.TOKENS.issuer(),
                        "--plumbline.security.jwks-uri=" + Http.TOKENS.jwksUri());
        return Http.of(server);
    }
}
