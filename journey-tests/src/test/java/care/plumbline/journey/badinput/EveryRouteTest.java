package care.plumbline.journey.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.journey.pages.Route;
import care.plumbline.journey.pages.Routes;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The table of bad input leaves out no route of any service.
class EveryRouteTest {

    @Test
    void isTriedWithBadInput() {
        List<Ask> tried = Table.endpoints().stream().map(Endpoint::good).toList();
        assertThat(Routes.all())
                .filteredOn(route -> !route.path().startsWith("/internal/"))
                .filteredOn(route -> tried.stream().noneMatch(ask -> matches(route, ask)))
                .isEmpty();
    }

    @Test
    void ofOperatorsIsTriedWithBadInputInSomeService() {
        List<Ask> tried = Table.endpoints().stream().map(Endpoint::good).toList();
        assertThat(Routes.all())
                .filteredOn(route -> route.path().startsWith("/internal/"))
                .filteredOn(route ->
                        tried.stream().noneMatch(ask -> ask.method().equals(route.method()) && hasPath(route, ask)))
                .isEmpty();
    }

    private static boolean matches(Route route, Ask ask) {
        return ask.service().id().equals(route.service()) && ask.method().equals(route.method()) && hasPath(route, ask);
    }

    private static boolean hasPath(Route route, Ask ask) {
        String path = ask.path().replaceFirst("\\?.*", "");
        return path.matches(route.path().replaceAll("\\{[a-z]+}", "[^/]+"));
    }
}
