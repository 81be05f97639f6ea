package care.plumbline.treatments.catalogue.web;

import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.TOKENS;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.answered;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writing over HTTP. Each test has a treatment of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftControllerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String READY = "{\"reason\":\"ready\"}";

    private final CatalogueOverHttp http = new CatalogueOverHttp();

    @AfterAll
    void stop() {
        http.close();
    }

    @Test
    void writesANewTreatmentSeesItAloneAndPublishesIt() {
        HttpResponse<String> created = save("swimming", null, entry("swimming"));

        assertThat(answered(created, 201).path("status").asString()).isEqualTo("draft");
        assertThat(created.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(created.headers().firstValue("Location").orElseThrow()).endsWith("/treatments/swimming/draft");
        assertThat(http.get("/treatments/swimming").statusCode()).isEqualTo(404);
        assertThat(http.get("/treatments/swimming/versions").statusCode()).isEqualTo(404);
        assertThat(http.get("/treatments?text=swimming").body()).doesNotContain("swimming");
        assertThat(http.get("/treatments/swimming/draft").statusCode()).isEqualTo(403);
        assertThat(http.get("/treatments/drafts").statusCode()).isEqualTo(403);
        assertThat(keeper("/treatments/drafts").body()).contains("swimming");

        JsonNode published = answered(http.keep("POST", "/treatments/swimming/publication", "\"1\"", READY), 200);

        assertThat(published.path("version").asLong()).isEqualTo(1);
        assertThat(published.path("written").asBoolean()).isTrue();
        assertThat(http.get("/treatments/swimming").statusCode()).isEqualTo(200);
        assertThat(keeper("/treatments/swimming/draft").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftStartsFromTheEntryAsItIsWritten() {
        ObjectNode entry = (ObjectNode) answered(http.get("/treatments/mbsr/entry"), 200);
        entry.put("certainty", "low, looked at again");

        assertThat(save("mbsr", null, entry).statusCode()).isEqualTo(201);
        refused(save("mbsr", null, entry), 428, "version-required");
        refused(save("mbsr", "\"7\"", entry), 412, "stale-version");
        assertThat(save("mbsr", "\"1\"", entry.put("about", "Something else."))
                        .headers()
                        .firstValue("ETag"))
                .hasValue("\"2\"");
        refused(http.keep("POST", "/treatments/mbsr/publication", null, READY), 428, "version-required");
        assertThat(answered(http.keep("POST", "/treatments/mbsr/publication", "\"2\"", READY), 200)
                        .path("certainty")
                        .asString())
                .isEqualTo("low, looked at again");
        assertThat(answered(http.get("/treatments/mbsr/versions/1"), 200)
                        .path("certainty")
                        .asString())
                .isEqualTo("moderate");
    }

    @Test
    void refusesWhatCannotBeSo() {
        impossible("share", "{\"responders\":[{\"share\":100}]}", "entry.responders[0].share", "share");
        impossible("source", "{\"effects\":[{\"source\":null}]}", "entry.effects[0].source", "required");
        impossible("certainty", "{\"effects\":[{\"certainty\":null}]}", "entry.effects[0].certainty", "required");
        impossible("wide", "{\"effects\":[{\"estimate\":-11}]}", "entry.effects[0].measure", "within-range");
        impossible("code", "{\"code\":\"other\"}", "entry.code", "own-address");
    }

    @Test
    void refusesToPublishWhatLacksATextOrACertainty() {
        save("half", null, merged(entry("half"), "{\"texts\":[]}"));
        refused(
                http.keep("POST", "/treatments/half/publication", "\"1\"", READY),
                422,
                "impossible-entry",
                "entry.texts every-language");
        save("half", "\"1\"", merged(entry("half"), "{\"certaintyLevel\":null}"));
        refused(
                http.keep("POST", "/treatments/half/publication", "\"2\"", READY),
                422,
                "impossible-entry",
                "entry.certaintyLevel required");
    }

    @Test
    void refusesWhatIsNoEntry() {
        refused(save("bad", null, entry("bad").put("sort", 1)), 400, "unknown-field", "entry.sort unknown-member");
        refused(
                http.keep("PUT", "/treatments/bad/draft", null, "{\"reason\":\"r\"}"),
                400,
                "invalid-field",
                "entry required");
        refused(http.keep("PUT", "/treatments/bad/draft", null, "{"), 400, "malformed-json", "body json");
        refused(
                http.send(http.request("/treatments/bad/draft", TOKENS.provider("pt-1"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body(entry("bad"))))),
                403,
                "forbidden");
    }

    @Test
    void aDraftIsGivenUp() {
        save("given-up", null, entry("given-up"));

        refused(http.keep("POST", "/treatments/given-up/draft/withdrawal", null, ""), 428, "version-required");
        assertThat(http.keep("POST", "/treatments/given-up/draft/withdrawal", "\"1\"", "")
                        .statusCode())
                .isEqualTo(204);
        refused(http.keep("POST", "/treatments/given-up/draft/withdrawal", "\"1\"", ""), 404, "unknown-resource");
        refused(http.keep("POST", "/treatments/given-up/publication", "\"1\"", READY), 404, "unknown-resource");
    }

    private void impossible(String code, String change, String field, String rule) {
        refused(save(code, null, merged(entry(code), change)), 422, "impossible-entry", field + " " + rule);
    }

    private HttpResponse<String> save(String code, @Nullable String revision, JsonNode entry) {
        return http.keep("PUT", "/treatments/" + code + "/draft", revision, body(entry));
    }

    private HttpResponse<String> keeper(String path) {
        return http.send(http.request(path, TOKENS.clinicalLead()));
    }

    private static String body(JsonNode entry) {
        return "{\"entry\":" + entry + ",\"reason\":\"written\"}";
    }

    private ObjectNode entry(String code) {
        ObjectNode written = (ObjectNode) answered(http.get("/treatments/exercise-general/entry"), 200);
        written.put("code", code);
        written.set("effects", JSON.readTree("""
            [{"outcome":"pain","comparator":"usual-care","comparedWith":"usual care","when":"12 weeks","weeks":12,
              "metric":"MD","estimate":-1.5,"scale":"0-10","measure":"nrs-pain","certainty":"low",
              "provenance":"verified","source":"a trial"}]\
            """));
        return written;
    }

    /// Lists are merged item by item; an empty list empties.
    private static ObjectNode merged(ObjectNode entry, String change) {
        JSON.readTree(change).properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isArray() && !value.isEmpty()) {
                ObjectNode item = (ObjectNode) entry.path(member.getKey()).get(0);
                value.get(0).properties().forEach(inner -> item.set(inner.getKey(), inner.getValue()));
            } else {
                entry.set(member.getKey(), value);
            }
        });
        return entry;
    }
}
