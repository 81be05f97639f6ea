package care.plumbline.goals;

import care.plumbline.delivery.EventDeliveryConfiguration;
import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.goals.goal.Goals;
import care.plumbline.measures.Measures;
import care.plumbline.web.WebEdgeConfiguration;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Puts the plain parts together; the edges in `web`, `mongo` and `stream` are found beside them.
@Configuration(proxyBeanMethods = false)
@Import({EventDeliveryConfiguration.class, WebEdgeConfiguration.class})
class GoalsWiring {

    @Bean
    Measures measures() {
        return Measures.standard();
    }

    @Bean
    GoalSetting goalSetting(Goals goals, Measures measures, Clock clock, @Value("${plumbline.zone}") ZoneId zone) {
        return new GoalSetting(goals, measures, clock.withZone(zone));
    }
}
