package care.plumbline.providers;

import care.plumbline.providers.awareness.AwarenessKeeping;
import care.plumbline.providers.awareness.AwarenessSweep;
import care.plumbline.providers.awareness.Clinics;
import care.plumbline.providers.awareness.Inbox;
import care.plumbline.providers.awareness.Marking;
import care.plumbline.providers.awareness.Oversight;
import care.plumbline.providers.awareness.Sheets;
import care.plumbline.providers.awareness.Watches;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.directory.ProviderQuery;
import care.plumbline.providers.directory.Providers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts awareness together, and shows to who operates it how aware the PCPs are.
@Configuration(proxyBeanMethods = false)
class AwarenessWiring {

    private static final int PAGE = 200;

    @Bean
    AwarenessKeeping awarenessKeeping(
            Sheets sheets,
            Watches watches,
            Clock clock,
            @Value("${plumbline.zone}") ZoneId zone,
            @Value("${plumbline.awareness.overdue-after:7d}") Duration overdueAfter) {
        return new AwarenessKeeping(sheets, watches, clock.withZone(zone), overdueAfter);
    }

    @Bean(initMethod = "start")
    AwarenessSweep awarenessSweep(
            AwarenessKeeping keeping, Clock clock, @Value("${plumbline.awareness.sweep-every:10s}") Duration every) {
        return new AwarenessSweep(keeping, every, clock);
    }

    @Bean
    Marking marking(Sheets sheets) {
        return new Marking(sheets);
    }

    @Bean
    Inbox inbox(Sheets sheets, Watches watches) {
        return new Inbox(sheets, watches);
    }

    @Bean
    Oversight oversight(
            Sheets sheets, Watches watches, Providers providers, Clock clock, @Value("${plumbline.zone}") ZoneId zone) {
        Clinics clinics = organization -> providersOf(providers, organization, LocalDate.now(clock.withZone(zone)));
        return new Oversight(sheets, watches, clinics, zone);
    }

    private static Set<String> providersOf(Providers providers, String organization, LocalDate today) {
        ProviderQuery theirs = new ProviderQuery(null, organization, null, today);
        Set<String> found = new HashSet<>();
        String last = null;
        List<Provider> page;
        do {
            page = providers.page(theirs, last, PAGE);
            for (Provider provider : page) {
                last = provider.id();
                found.add(last);
            }
        } while (page.size() == PAGE);
        return found;
    }

    @Bean
    MeterBinder awarenessMetrics(AwarenessSweep sweep, Clock clock) {
        return registry -> {
            Gauge.builder(
                            "plumbline.awareness.overdue",
                            sweep,
                            one -> one.standing().overdue())
                    .description("Items that a PCP has not acknowledged in time, at the last sweep")
                    .register(registry);
            Gauge.builder(
                            "plumbline.awareness.unassigned",
                            sweep,
                            one -> one.standing().unassigned())
                    .description("Items of patients without PCP, at the last sweep")
                    .register(registry);
            Gauge.builder("plumbline.awareness.lag.seconds", sweep, one -> lag(one.standing(), clock))
                    .description("Age of the oldest item that waits for a PCP")
                    .register(registry);
        };
    }

    private static double lag(Sheets.Standing standing, Clock clock) {
        Instant oldest = standing.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }
}
