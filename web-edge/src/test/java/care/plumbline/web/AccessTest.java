package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.TestTokens;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AccessTest {
    private final Edge edge = Edge.shared();
    private final TestTokens tokens = Edge.tokens();

    @Test
    void deniesAHandlerThatDoesNotSayWhatItNeeds() {
        Edge.problem(get("/forgotten", tokens.integration()), 403, "forbidden");
        Edge.problem(get("/forgotten", tokens.provider("gp-1")), 403, "forbidden");
    }

    @Test
    void deniesWithoutTheScope() {
        String readsCatalogue =
                tokens.token().role("provider").scopes("user/PlanDefinition.rs").sign();

        assertThat(get("/catalogue", readsCatalogue).statusCode()).isEqualTo(200);
        Edge.problem(get("/patients/p1/notes", readsCatalogue), 403, "forbidden");
        Edge.problem(get("/catalogue", tokens.token().scopes("openid").sign()), 403, "forbidden");
    }

    @Test
    void aPatientReachesOnlyThemselfAndLearnsNothingOfOthers() {
        String ana = tokens.patient("p1");

        assertThat(get("/patients/p1/notes", ana).statusCode()).isEqualTo(200);
        JsonNode other = Edge.problem(get("/patients/p2/notes", ana), 404, "unknown-resource");
        JsonNode unknown = Edge.problem(get("/patients/nobody/notes", ana), 404, "unknown-resource");
        assertThat(other.path("detail")).isEqualTo(unknown.path("detail"));
        Edge.problem(get("/patients/p2/notes?limit=1", ana), 404, "unknown-resource");
        HttpRequest.Builder write = edge.anonymous("/patients/p2/notes")
                .header("Authorization", "Bearer " + ana)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Edge.NOTE));
        int before = edge.notes().count("p2");
        Edge.problem(Edge.send(write), 404, "unknown-resource");
        assertThat(edge.notes().count("p2")).isEqualTo(before);
    }

    @Test
    void aPatientReadsTheCatalogueButNoFiguresAboutOthers() {
        assertThat(get("/catalogue", tokens.patient("p1")).statusCode()).isEqualTo(200);
        Edge.problem(get("/figures", tokens.patient("p1")), 403, "forbidden");
    }

    @Test
    void operationsSeeFiguresWithoutPersons() {
        assertThat(get("/figures", tokens.operations()).statusCode()).isEqualTo(200);
        Edge.problem(get("/patients/p1/summary", tokens.operations()), 403, "forbidden");
    }

    @Test
    void internalRoutesAreForSystemsOnly() {
        assertThat(get("/internal/state", tokens.integration()).statusCode()).isEqualTo(200);
        Edge.problem(get("/internal/state", tokens.provider("gp-1")), 403, "forbidden");
        Edge.problem(get("/internal/state", tokens.clinicalLead()), 403, "forbidden");
    }

    @Test
    void aRefusedCallerCannotEvenTryABody() {
        HttpRequest.Builder write = edge.anonymous("/patients/p1/notes")
                .header("Authorization", "Bearer " + tokens.clinicalLead())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{broken"));

        Edge.problem(Edge.send(write), 403, "forbidden");
    }

    private HttpResponse<String> get(String path, String token) {
        return Edge.send(edge.anonymous(path).header("Authorization", "Bearer " + token));
    }
}
