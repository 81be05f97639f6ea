package care.plumbline.web.openapi;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Serves the OpenAPI description of the service. It tells nothing of anybody, so it needs no token.
@Configuration(proxyBeanMethods = false)
public class DescriptionRoute {
    public static final String PATH = "/openapi.json";

    /// The file is in the service's program, under the service's name; without one there is no such route.
    @Bean
    RouterFunction<ServerResponse> openApiDescription(@Value("${spring.application.name:none}") String service)
            throws IOException {
        ClassPathResource file = new ClassPathResource(service + "-openapi.json");
        if (!file.exists()) {
            return request -> Optional.empty();
        }
        byte[] description = file.getContentAsByteArray();
        return RouterFunctions.route()
                .GET(
                        PATH,
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .cacheControl(
                                        CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                                .body(description))
                .build();
    }
}
