package care.plumbline.goals;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.delivery.EventDeliveryConfiguration;
import care.plumbline.goals.evidence.Evidence;
import care.plumbline.goals.goal.GoalPrompts;
import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.goals.goal.GoalSources;
import care.plumbline.goals.goal.Goals;
import care.plumbline.goals.question.QuestionAsking;
import care.plumbline.goals.question.Questions;
import care.plumbline.goals.score.HeardScores;
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
    ClaimGuard claimGuard() {
        return ClaimGuard.standard();
    }

    @Bean
    GoalPrompts goalPrompts(Measures measures, ClaimGuard guard) {
        return new GoalPrompts(measures, guard);
    }

    @Bean
    GoalSources goalSources(Measures measures, ClaimGuard guard, HeardScores scores, Evidence evidence) {
        return new GoalSources(measures, guard, scores, evidence);
    }

    @Bean
    GoalSetting goalSetting(Goals goals, GoalSources sources, Clock clock, @Value("${plumbline.zone}") ZoneId zone) {
        return new GoalSetting(goals, sources, clock.withZone(zone));
    }

    @Bean
    QuestionAsking questionAsking(
            Questions questions, Goals goals, Clock clock, @Value("${plumbline.zone}") ZoneId zone) {
        return new QuestionAsking(questions, goals, clock.withZone(zone));
    }
}
