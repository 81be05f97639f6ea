package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.TestTokens;
import care.plumbline.web.sample.Gate;
import care.plumbline.web.sample.SampleService;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {
    private final Edge edge = Edge.shared();

    @Test
    void aDefectTellsNothingAndTheLogHoldsNoValues(CapturedOutput log) {
        HttpResponse<String> response = Edge.send(edge.request("/failing"));

        Edge.problem(response, 500, "internal-error");
        assertThat(response.body() + log).doesNotContain("secret");
        assertThat(log).contains("IllegalStateException", "NoteController");
    }

    @Test
    void anAbsentDatabaseIsNoDefect(CapturedOutput log) {
        HttpResponse<String> response = Edge.send(edge.request("/away"));

        Edge.problem(response, 503, "unavailable");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(response.body() + log).doesNotContain("secret");
    }

    @Test
    void aReusedKeyIsTheClientsMistake() {
        Edge.problem(Edge.send(edge.post("/reused", "")), 422, "idempotency-key-reused");
    }

    @Test
    void anIdentityProviderThatIsAwayKeepsEverybodyOut() {
        try (ConfigurableApplicationContext alone =
                SampleService.start("plumbline.security.jwks-uri=http://127.0.0.1:1/jwks")) {
            HttpResponse<String> response = Edge.send(new Edge(alone).request("/catalogue"));

            Edge.problem(response, 503, "unavailable");
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void saysWhatIsMissingWhenNobodySetTheIssuer(CapturedOutput log) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> SampleService.start("plumbline.security.issuer=")))
                .hasStackTraceContaining("PLUMBLINE_ISSUER");
    }

    @Test
    void finishesWhatItHasBegunBeforeItStopsOnAVirtualThread() throws Exception {
        ConfigurableApplicationContext stopping = SampleService.start();
        Gate gate = stopping.getBean(Gate.class);
        Edge its = new Edge(stopping);
        String token = TestTokens.shared().provider("gp-1");
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(
                () -> Edge.send(its.anonymous("/gate").header("Authorization", "Bearer " + token)));
        assertThat(gate.entered.await(10, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> stop = CompletableFuture.runAsync(stopping::close);
        org.awaitility.Awaitility.await().until(() -> !stopping.isRunning() || refuses(its));
        gate.opened.countDown();

        assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("{\"virtual\":true}");
        stop.get(20, TimeUnit.SECONDS);
    }

    private static boolean refuses(Edge its) {
        try {
            return Edge.send(its.anonymous("/actuator/health/liveness")).statusCode() != 200;
        } catch (java.io.UncheckedIOException refused) {
            return true;
        }
    }
}
