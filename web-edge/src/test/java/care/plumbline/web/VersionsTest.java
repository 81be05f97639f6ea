package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private final Edge edge = Edge.shared();
    private String note = "";

    @BeforeEach
    void aNote() {
        HttpResponse<String> created = Edge.send(edge.post("/patients/p1/notes", Edge.NOTE));
        assertThat(created.headers().firstValue("ETag")).hasValue("\"1\"");
        note = "/patients/p1/notes/" + Edge.json(created).path("id").asString();
    }

    @Test
    void aChangeNeedsItsVersion() {
        Edge.problem(Edge.send(edge.post(note + "/revisions", Edge.NOTE)), 428, "version-required");
        Edge.problem(
                Edge.send(edge.post(note + "/revisions", Edge.NOTE).header("If-Match", "1")), 400, "invalid-field");
        Edge.problem(
                Edge.send(edge.post(note + "/revisions", Edge.NOTE).header("If-Match", "\"2\"")), 412, "stale-version");

        HttpResponse<String> changed =
                Edge.send(edge.post(note + "/revisions", Edge.NOTE).header("If-Match", "\"1\""));

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
        Edge.problem(
                Edge.send(edge.post(note + "/revisions", Edge.NOTE).header("If-Match", "\"1\"")), 412, "stale-version");
    }

    @Test
    void aStarTakesAnyVersion() {
        assertThat(Edge.send(edge.post(note + "/revisions", Edge.NOTE).header("If-Match", "*"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whereItIsOptionalItIsStillRead() {
        assertThat(Edge.json(Edge.send(edge.post(note + "/stamp", "")))
                        .path("given")
                        .asString())
                .isEqualTo("none");
        assertThat(Edge.json(Edge.send(edge.post(note + "/stamp", "").header("If-Match", "\"2\"")))
                        .path("given")
                        .asString())
                .isEqualTo("false");
        Edge.problem(Edge.send(edge.post(note + "/stamp", "").header("If-Match", "x")), 400, "invalid-field");
    }

    @Test
    void answersNotModifiedToWhoHasItAlready() {
        HttpResponse<String> same = Edge.send(edge.request(note).header("If-None-Match", "\"1\""));
        HttpResponse<String> older = Edge.send(edge.request(note).header("If-None-Match", "\"0\""));

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(older.statusCode()).isEqualTo(200);
    }
}
