package care.plumbline.providers;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The service of the providers: directory, care teams, courses.
@SpringBootApplication(proxyBeanMethods = false)
public class ProvidersApplication {

    /// Starts the service with the settings of `providers-service.yml`.
    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(ProvidersApplication.class)
                .properties("spring.config.name=providers-service")
                .run(args);
    }

    public static void main(String[] args) {
        start(args);
    }
}
