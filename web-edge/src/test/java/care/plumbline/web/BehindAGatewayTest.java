package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BehindAGatewayTest {
    private final Edge edge = Edge.shared();

    @Test
    void linksLeadThroughTheGateway() {
        HttpResponse<String> created = Edge.send(throughGateway(edge.post("/patients/gw/notes", Edge.NOTE)));
        Edge.send(edge.post("/patients/gw/notes", Edge.NOTE));
        HttpResponse<String> page = Edge.send(throughGateway(edge.request("/patients/gw/notes?limit=1")));

        assertThat(created.headers().firstValue("Location"))
                .hasValueSatisfying(location ->
                        assertThat(location).startsWith("https://care.example/plumbline/patients/gw/notes/"));
        assertThat(page.headers().firstValue("Link"))
                .hasValueSatisfying(
                        link -> assertThat(link).startsWith("<https://care.example/plumbline/patients/gw/notes?"));
    }

    @Test
    void aCursorWorksWhicheverWayItCame() {
        Edge.send(edge.post("/patients/gw2/notes", Edge.NOTE));
        Edge.send(edge.post("/patients/gw2/notes", Edge.NOTE));
        String next = Edge.json(Edge.send(throughGateway(edge.request("/patients/gw2/notes?limit=1"))))
                .path("next")
                .asString();

        assertThat(Edge.send(edge.request("/patients/gw2/notes?limit=1&after=" + next))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void understandsTheStandardHeaderToo() {
        HttpResponse<String> created = Edge.send(edge.post("/patients/gw/notes", Edge.NOTE)
                .header("Forwarded", "for=192.0.2.1;proto=https;host=care.example"));

        assertThat(created.headers().firstValue("Location"))
                .hasValueSatisfying(
                        location -> assertThat(location).startsWith("https://care.example/patients/gw/notes/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"for=_;proto=https;host=\"care.example:notaport\"", "host=care.example:99999999999"})
    void aBrokenHeaderIsTheClientsFault(String forwarded) {
        assertThat(Edge.send(edge.request("/catalogue").header("Forwarded", forwarded))
                        .statusCode())
                .isBetween(200, 499);
    }

    @Test
    void takesTheTraceOverAndGivesItBack() {
        String given = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        HttpResponse<String> response =
                Edge.send(edge.request("/nowhere").header("traceparent", given).header("X-Request-Id", "r-1"));

        assertThat(response.headers().firstValue("traceparent"))
                .hasValueSatisfying(trace -> assertThat(trace)
                        .matches("00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01"));
        assertThat(Edge.problem(response, 404, "unknown-resource")
                        .path("traceId")
                        .asString())
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(response.headers().firstValue("X-Request-Id")).hasValue("r-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "nonsense"
            })
    void startsANewTraceInsteadOfABrokenOne(String given) {
        HttpResponse<String> response = Edge.send(
                edge.request("/catalogue").header("traceparent", given).header("X-Request-Id", "<script>"));

        assertThat(response.headers().firstValue("traceparent"))
                .hasValueSatisfying(trace -> assertThat(trace)
                        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                        .doesNotContainIgnoringCase("0af7651916cd43dd8448eb211c80319c"));
        assertThat(response.headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f-]{36}"));
    }

    private static HttpRequest.Builder throughGateway(HttpRequest.Builder request) {
        return request.header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "care.example")
                .header("X-Forwarded-Port", "443")
                .header("X-Forwarded-Prefix", "/plumbline");
    }
}
