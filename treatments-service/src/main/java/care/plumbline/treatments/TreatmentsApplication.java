package care.plumbline.treatments;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts treatments-service, alone or beside others in one JVM: its settings are in treatments-service.yml.
@SpringBootApplication(proxyBeanMethods = false)
public class TreatmentsApplication {

    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(TreatmentsApplication.class)
                .properties("spring.config.name=treatments-service")
                .run(args);
    }

    public static void main(String... args) {
        start(args);
    }
}
