package care.plumbline.web.paging;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// `plumbline.paging.secret` must be the same for all replicas; without it each start makes its own.
@Configuration(proxyBeanMethods = false)
public class PagingConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(PagingConfiguration.class);
    private static final int SECRET_BYTES = 32;

    @Bean
    Paging paging(@Value("${plumbline.paging.secret:}") String secret) {
        if (!secret.isEmpty()) {
            return new Paging(new Cursors(secret.getBytes(StandardCharsets.UTF_8)));
        }
        LOG.info("plumbline.paging.secret is not set: cursors end with this process");
        byte[] own = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(own);
        return new Paging(new Cursors(own));
    }

    @Bean
    WebMvcConfigurer pageRequests(Paging paging) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageRequestArgument(paging));
            }
        };
    }
}
