package care.plumbline.web.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import care.plumbline.delivery.ParkedRecord;
import care.plumbline.delivery.ParkedRecords;
import care.plumbline.web.Edge;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.sample.SampleService;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ParkedControllerTest {
    private static final ParkedRecords PARKED = mock(ParkedRecords.class);
    private static ConfigurableApplicationContext context = SampleService.start(Parked.class);
    private final Edge edge = new Edge(context);

    @Configuration(proxyBeanMethods = false)
    static class Parked {
        @Bean
        ParkedController parkedController(Paging paging) {
            return new ParkedController(PARKED, paging);
        }
    }

    @BeforeAll
    static void two() {
        when(PARKED.list(isNull(), isNull(), anyInt())).thenReturn(List.of(record("t-0-1"), record("t-0-2")));
        when(PARKED.redrive("t-0-1")).thenReturn(ParkedRecords.Redrive.APPLIED);
        when(PARKED.redrive("t-0-2")).thenReturn(ParkedRecords.Redrive.REFUSED_AGAIN);
        when(PARKED.redrive("t-0-3")).thenReturn(ParkedRecords.Redrive.UNKNOWN);
        when(PARKED.redriveAll("malformed-json")).thenReturn(new ParkedRecords.Redriven(3, 1));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void showsWhyWithoutTheData() {
        HttpResponse<String> page = send(edge.anonymous("/internal/parked?limit=1"));

        assertThat(page.body()).contains("\"id\":\"t-0-1\"", "\"code\":\"malformed-json\"", "\"next\":");
        assertThat(Edge.json(page).path("items")).hasSize(1);
    }

    @Test
    void triesAgain() {
        assertThat(send(post("/internal/parked/t-0-1/redrive")).body()).isEqualTo("{\"applied\":1,\"refused\":0}");
        assertThat(send(post("/internal/parked/t-0-2/redrive")).body()).isEqualTo("{\"applied\":0,\"refused\":1}");
        assertThat(send(post("/internal/parked/redrive?code=malformed-json")).body())
                .isEqualTo("{\"applied\":3,\"refused\":1}");
        Edge.problem(send(post("/internal/parked/t-0-3/redrive")), 404, "unknown-resource");
        Edge.problem(send(post("/internal/parked/$x/redrive")), 400, "invalid-field");
        Edge.problem(send(post("/internal/parked/redrive?code=%20")), 400, "invalid-field");
    }

    @Test
    void isForSystemsOnly() {
        Edge.problem(Edge.send(edge.request("/internal/parked")), 403, "forbidden");
        Edge.problem(Edge.send(edge.post("/internal/parked/t-0-1/redrive", "")), 403, "forbidden");
        Edge.problem(Edge.send(edge.post("/internal/parked/redrive", "")), 403, "forbidden");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Edge.send(
                request.header("Authorization", "Bearer " + Edge.tokens().integration()));
    }

    private HttpRequest.Builder post(String path) {
        return edge.anonymous(path).POST(HttpRequest.BodyPublishers.noBody());
    }

    private static ParkedRecord record(String id) {
        return new ParkedRecord(id, "t", 0, 1, "malformed-json", null, Instant.EPOCH, 1);
    }
}
