package care.plumbline.outcomes;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts outcomes-service, alone or beside others in one JVM: its settings are in outcomes-service.yml.
@SpringBootApplication(proxyBeanMethods = false)
public class OutcomesApplication {

    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(OutcomesApplication.class)
                .properties("spring.config.name=outcomes-service")
                .run(args);
    }

    public static void main(String... args) {
        start(args);
    }
}
