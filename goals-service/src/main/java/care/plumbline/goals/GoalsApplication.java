package care.plumbline.goals;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts goals-service, alone or beside others in one JVM: its settings are in goals-service.yml.
@SpringBootApplication(proxyBeanMethods = false)
public class GoalsApplication {

    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(GoalsApplication.class)
                .properties("spring.config.name=goals-service")
                .run(args);
    }

    public static void main(String... args) {
        start(args);
    }
}
