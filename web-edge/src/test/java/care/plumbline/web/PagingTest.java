package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PagingTest {
    private final Edge edge = Edge.shared();

    @Test
    void walksAListByItsLinks() {
        fill("walk", 7);
        List<String> ids = new ArrayList<>();
        String address = "/patients/walk/notes?limit=3";
        int pages = 0;
        while (!address.isEmpty()) {
            HttpResponse<String> page = Edge.send(edge.request(address));
            Edge.json(page)
                    .path("items")
                    .forEach(item -> ids.add(item.path("id").asString()));
            address = page.headers()
                    .firstValue("Link")
                    .map(link -> URI.create(link.substring(1, link.indexOf('>'))))
                    .map(next -> next.getPath() + "?" + next.getQuery())
                    .orElse("");
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(7).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aFullLastPageHasNoNext() {
        fill("full", 4);

        JsonNode page = Edge.json(Edge.send(edge.request("/patients/full/notes?limit=4")));

        assertThat(page.path("items")).hasSize(4);
        assertThat(page.has("next")).isFalse();
    }

    @Test
    void aCursorIsOpaqueAndGoodForItsListOnly() {
        fill("mine", 3);
        JsonNode page = Edge.json(Edge.send(edge.request("/patients/mine/notes?limit=1")));
        String next = page.path("next").asString();

        assertThat(Edge.send(edge.request("/patients/mine/notes?limit=2&after=" + next))
                        .statusCode())
                .isEqualTo(200);
        Edge.problem(Edge.send(edge.request("/patients/other/notes?after=" + next)), 400, "invalid-field");
        char last = next.charAt(next.length() - 2);
        String forged =
                next.substring(0, next.length() - 2) + (last == 'A' ? 'B' : 'A') + next.charAt(next.length() - 1);
        Edge.problem(Edge.send(edge.request("/patients/mine/notes?after=" + forged)), 400, "invalid-field");
        Edge.problem(Edge.send(edge.request("/patients/mine/notes?after=")), 400, "invalid-field");
        Edge.problem(Edge.send(edge.request("/patients/mine/notes?after=" + "A".repeat(2_000))), 400, "invalid-field");
    }

    @Test
    void everyPageIsCheckedLikeTheFirst() {
        fill("p1", 3);
        String next = Edge.json(Edge.send(edge.request("/patients/p1/notes?limit=1")))
                .path("next")
                .asString();

        Edge.problem(
                Edge.send(edge.anonymous("/patients/p1/notes?limit=1&after=" + next)
                        .header("Authorization", "Bearer " + Edge.tokens().patient("p2"))),
                404,
                "unknown-resource");
    }

    private void fill(String patient, int notes) {
        for (int i = 0; i < notes; i++) {
            Edge.send(edge.post("/patients/" + patient + "/notes", Edge.NOTE));
        }
    }
}
