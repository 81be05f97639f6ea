package care.plumbline.goals.goal.web;

import static care.plumbline.goals.goal.web.GoalsOverHttp.GOAL;
import static care.plumbline.goals.goal.web.GoalsOverHttp.OUTLOOK;
import static care.plumbline.goals.goal.web.GoalsOverHttp.TOKENS;
import static care.plumbline.goals.goal.web.GoalsOverHttp.anonymous;
import static care.plumbline.goals.goal.web.GoalsOverHttp.refused;
import static care.plumbline.goals.goal.web.GoalsOverHttp.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may ask, on every route.
class GoalAccessTest {

    private static final GoalsOverHttp HTTP = new GoalsOverHttp();

    record Route(String method, String path, String body) {

        HttpResponse<String> with(String token) {
            return send(request().header("Authorization", "Bearer " + token));
        }

        HttpResponse<String> withoutToken() {
            return send(request());
        }

        private HttpRequest.Builder request() {
            HttpRequest.Builder request = anonymous(HTTP.goals() + path);
            return body.isEmpty()
                    ? request.method(method, BodyPublishers.noBody())
                    : request.header("Content-Type", "application/json")
                            .header("If-Match", "\"1\"")
                            .method(method, BodyPublishers.ofString(body));
        }
    }

    static Stream<Route> routes() {
        return Stream.of(
                new Route("GET", "", ""),
                new Route("GET", "/g1", ""),
                new Route("GET", "/g1/outlooks/o1", ""),
                new Route("POST", "", GOAL),
                new Route("PUT", "/g1", GOAL),
                new Route("POST", "/g1/revisions", "{\"target\":4,\"reason\":\"So\"}"),
                new Route("POST", "/g1/acceptance", "{\"by\":\"patient\"}"),
                new Route("POST", "/g1/hold", "{\"reason\":\"Later\"}"),
                new Route("POST", "/g1/resumption", "{}"),
                new Route("POST", "/g1/closure", "{\"outcome\":\"cancelled\",\"reason\":\"So\"}"),
                new Route("POST", "/g1/outlooks", OUTLOOK),
                new Route("PUT", "/g1/outlooks/o1", OUTLOOK),
                new Route("GET", "/g1/outlooks", ""),
                new Route("POST", "/g1/attainment-scale", "{\"levels\":[]}"),
                new Route("POST", "/g1/work-reports", "{\"status\":\"working\"}"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyWithoutAToken(Route route) {
        refused(route.withoutToken(), 401, "unauthenticated");
        refused(route.with(TOKENS.expired()), 401, "unauthenticated");
        refused(route.with("no-token"), 401, "unauthenticated");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noOtherPatientAsIfThereWereNone(Route route) {
        refused(route.with(TOKENS.patient("somebody-else")), 404, "unknown-resource");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyWithoutTheScope(Route route) {
        String otherResource = TOKENS.token()
                .role("integration")
                .scopes("system/Observation.cruds")
                .sign();

        refused(route.with(otherResource), 403, "forbidden");
        assertThat(route.with(TOKENS.operations()).statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void noWriterWhoMayOnlyRead(Route route) {
        HttpResponse<String> response = route.with(TOKENS.clinicalLead());

        if (route.method().equals("GET")) {
            assertThat(response.statusCode()).isIn(200, 404);
        } else {
            refused(response, 403, "forbidden");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void thePatientTheProviderAndTheIntegrationMay(Route route) {
        for (String token : List.of(TOKENS.patient(HTTP.patient()), TOKENS.provider("gp-1"), TOKENS.integration())) {
            assertThat(route.with(token).statusCode()).isIn(200, 201, 400, 404, 409, 412, 422);
        }
    }
}
