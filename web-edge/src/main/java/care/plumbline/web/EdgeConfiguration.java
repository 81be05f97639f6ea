package care.plumbline.web;

import care.plumbline.web.access.AccessCheck;
import care.plumbline.web.access.AccessConfiguration;
import care.plumbline.web.access.CallerArgument;
import care.plumbline.web.access.OpenReading;
import care.plumbline.web.input.KnownParameters;
import care.plumbline.web.input.StrictJson;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.openapi.DescriptionRoute;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.PagingConfiguration;
import care.plumbline.web.problem.ErrorPage;
import care.plumbline.web.problem.ProblemAdvice;
import care.plumbline.web.repeat.KeptAnswers;
import care.plumbline.web.repeat.RepeatableCommands;
import care.plumbline.web.version.CachePeriods;
import care.plumbline.web.version.ExpectedVersionArgument;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

/// The edge itself. Needs a bean of type [KeptAnswers]; [WebEdgeConfiguration] brings the stored ones.
@Configuration(proxyBeanMethods = false)
@Import({
    AccessConfiguration.class,
    PagingConfiguration.class,
    EdgeFilters.class,
    ContainerSettings.class,
    ProblemAdvice.class,
    ErrorPage.class,
    DescriptionRoute.class
})
public class EdgeConfiguration {

    @Bean
    JsonMapper strictJson(@Value("${plumbline.zone:UTC}") ZoneId zone) {
        return StrictJson.mapper(zone);
    }

    @Bean
    WebMvcRegistrations repeatableCommands(ObjectProvider<KeptAnswers> answers) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new RepeatableCommands(answers::getObject, InstantSource.system());
            }
        };
    }

    @Bean
    CachePeriods cachePeriods(ObjectProvider<OpenReading> open) {
        return new CachePeriods(open.getIfAvailable() != null);
    }

    @Bean
    WebMvcConfigurer edge(@Value("${plumbline.zone:UTC}") ZoneId zone, ObjectProvider<OpenReading> open) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(new AccessCheck(open.getIfAvailable()))
                        .order(0);
                interceptors
                        .addInterceptor(new KnownParameters(Map.of(PageRequest.class, Set.of("after", "limit"))))
                        .order(1);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
                resolvers.add(new ExpectedVersionArgument());
            }

            @Override
            public void addFormatters(FormatterRegistry formatters) {
                formatters.addConverter(String.class, WhenStated.class, text -> WhenStated.parse(text, zone));
            }
        };
    }
}
