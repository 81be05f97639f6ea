package care.plumbline.web;

import care.plumbline.web.input.AddressLimit;
import care.plumbline.web.input.BodyLimits;
import care.plumbline.web.problem.ProblemWriter;
import care.plumbline.web.trace.RequestTrace;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/// The filters in their order: trace, address, (security), body. Nothing reads the body of a caller we do not know.
@Configuration(proxyBeanMethods = false)
class EdgeFilters {
    private static final int BEFORE_SECURITY = -200;
    private static final int AFTER_SECURITY = -50;

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    FilterRegistrationBean<RequestTrace> requestTrace() {
        FilterRegistrationBean<RequestTrace> trace = at(Ordered.HIGHEST_PRECEDENCE + 1, new RequestTrace());
        trace.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return trace;
    }

    @Bean
    FilterRegistrationBean<AddressLimit> addressLimit(ProblemWriter problems) {
        return at(BEFORE_SECURITY, new AddressLimit(problems));
    }

    @Bean
    FilterRegistrationBean<BodyLimits> bodyLimits(ProblemWriter problems) {
        return at(AFTER_SECURITY, new BodyLimits(problems));
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
