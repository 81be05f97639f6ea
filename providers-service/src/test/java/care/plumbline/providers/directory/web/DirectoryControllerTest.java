package care.plumbline.providers.directory.web;

import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static care.plumbline.providers.directory.web.DirectoryOverHttp.HTTP;
import static care.plumbline.providers.directory.web.DirectoryOverHttp.PAULA;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.OverHttp;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DirectoryControllerTest {

    private final String id = "pt-" + UUID.randomUUID();
    private final String provider = "/providers/" + id;

    @Test
    void registersAProvider() {
        HttpResponse<String> response = HTTP.put(provider, PAULA);

        JsonNode registered = answered(response, 201);
        assertThat(registered.path("id").asString()).isEqualTo(id);
        assertThat(registered.path("organization").asString()).isEqualTo("clinic-a");
        assertThat(response.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith(provider);
        assertThat(answered(HTTP.get(provider), 200)).isEqualTo(registered);
    }

    @Test
    void registersAProviderOutsideEveryOrganisation() {
        JsonNode registered = answered(HTTP.put(provider, "{\"name\":\"Ada Chu\",\"specialty\":\"acupuncture\"}"), 201);

        assertThat(registered.has("organization")).isFalse();
        assertThat(registered.path("discipline").asString()).isEqualTo("acupuncture");
        assertThat(registered.path("external").asBoolean()).isFalse();
        assertThat(registered.path("painSpecialist").asBoolean()).isFalse();
    }

    @Test
    void theSameAgainChangesNothing() {
        HTTP.put(provider, PAULA);

        HttpResponse<String> again = HTTP.put(provider, PAULA);
        assertThat(answered(again, 200).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void anotherContentUnderATakenIdIsRefused() {
        HTTP.put(provider, PAULA);

        refused(HTTP.put(provider, PAULA.replace("clinic-a", "clinic-b")), 409, "already-exists-with-other-content");
    }

    @Test
    void changesUnderIfMatch() {
        HTTP.put(provider, PAULA);

        HttpResponse<String> changed = HTTP.put(provider, 1, PAULA.replace("clinic-a", "clinic-b"));
        assertThat(answered(changed, 200).path("organization").asString()).isEqualTo("clinic-b");
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
        refused(HTTP.put(provider, 1, PAULA), 412, "stale-version");
        refused(HTTP.put("/providers/nobody", 1, PAULA), 404, "unknown-resource");
    }

    @Test
    void answersNotModifiedToWhoHasTheVersion() {
        HTTP.put(provider, PAULA);

        HttpResponse<String> response = OverHttp.send(
                HTTP.request(provider).header("If-None-Match", "\"1\"").GET());
        assertThat(response.statusCode()).isEqualTo(304);
    }

    @Test
    void aProviderWhoIsNotThereIsUnknown() {
        refused(HTTP.get("/providers/nobody"), 404, "unknown-resource");
    }

    @Test
    void listsASpecialtyPageByPage() {
        String specialty = "specialty-" + UUID.randomUUID();
        String body = "{\"name\":\"Somebody\",\"specialty\":\"" + specialty + "\"}";
        for (int i = 1; i <= 3; i++) {
            HTTP.put(provider + "." + i, body);
        }

        JsonNode first = answered(HTTP.get("/providers?limit=2&specialty=" + specialty), 200);
        assertThat(ids(first)).containsExactly(id + ".1", id + ".2");
        JsonNode second = answered(
                HTTP.get("/providers?limit=2&specialty=" + specialty + "&after="
                        + first.path("next").asString()),
                200);
        assertThat(ids(second)).containsExactly(id + ".3");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void registersAProviderWithoutALogin() {
        JsonNode registered =
                answered(HTTP.put(provider, "{\"name\":\"Ada Chu\",\"specialty\":\"reiki\",\"external\":true}"), 201);

        assertThat(registered.path("external").asBoolean()).isTrue();
        assertThat(registered.has("discipline")).isFalse();
    }

    @Test
    void anOfferOutsideTheUsualSpecialtiesIsTakenAndMarked() {
        String organization = "o-" + UUID.randomUUID();
        HTTP.put(provider, PAULA.replace("clinic-a", organization));

        JsonNode usual = answered(HTTP.put(provider + "/offers/exercise-general", "{}"), 200);
        assertThat(usual.at("/offers/0/outsideUsual").asBoolean()).isFalse();
        JsonNode outside = answered(HTTP.put(provider + "/offers/mbsr", "{\"since\":\"2024-01-01\"}"), 200);
        assertThat(outside.at("/offers/1/outsideUsual").asBoolean()).isTrue();
        assertThat(answered(HTTP.put(provider + "/offers/mbsr", "{\"since\":\"2024-01-01\"}"), 200))
                .isEqualTo(outside);
        assertThat(ids(answered(HTTP.get("/providers?offers=mbsr&organization=" + organization), 200)))
                .containsExactly(id);

        answered(HTTP.put(provider + "/offers/mbsr", "{\"since\":\"2024-01-01\",\"until\":\"2024-05-31\"}"), 200);
        assertThat(ids(answered(HTTP.get("/providers?offers=mbsr&organization=" + organization), 200)))
                .isEmpty();
    }

    @Test
    void refusesOffersThatCannotBe() {
        HTTP.put(provider, PAULA);
        refused(HTTP.put("/providers/nobody/offers/mbsr", "{}"), 404, "unknown-resource");
        refused(HTTP.put(provider + "/offers/magic", "{}"), 422, "unknown-treatment", "treatment known-treatment");
        refused(
                HTTP.put(provider + "/offers/mbsr", "{\"since\":\"2024-02-01\",\"until\":\"2024-01-01\"}"),
                422,
                "period-reversed",
                "until not-before-since");
        refused(HTTP.put(provider + "/offers/mbsr", "{\"since\":\"soon\"}"), 400, "invalid-field", "since date");
    }

    @Test
    void tellsTheCodeSystem() {
        JsonNode disciplines = answered(HTTP.get("/disciplines"), 200).path("items");
        assertThat(disciplines.findValuesAsString("code")).contains("primary-care", "physiotherapy", "psychology");
        JsonNode specialties = answered(HTTP.get("/specialties"), 200).path("items");
        assertThat(specialties
                        .valueStream()
                        .filter(specialty -> specialty.path("code").asString().equals("psychology"))
                        .map(specialty -> specialty.path("treatments").toString()))
                .containsExactly("[\"mbsr\"]");
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        {"specialty":"surgery"}                                | invalid-field  | name required
        {"name":" ","specialty":"surgery"}                     | invalid-field  | name required
        {"name":"A"}                                           | invalid-field  | specialty required
        {"name":"A","specialty":"back pain"}                   | invalid-field  | specialty identifier
        {"name":7,"specialty":"surgery"}                       | invalid-field  | name type
        {"name":"A","specialty":"surgery","organization":"a b"} | invalid-field | organization identifier
        {"name":"A","specialty":"surgery","painSpecialist":1}  | invalid-field  | painSpecialist type
        {"name":"A","specialty":"surgery","phone":"1"}         | unknown-field  | phone unknown-member
        """)
    void refusesBadInputWithFieldAndRule(String body, String slug, String fieldAndRule) {
        refused(HTTP.put(provider, body), 400, slug, fieldAndRule);
        assertThat(HTTP.get(provider).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoJsonAndIdsThatAreNone() {
        assertThat(HTTP.put(provider, "{\"name\":").statusCode()).isEqualTo(400);
        refused(HTTP.put("/providers/a%20b", PAULA), 400, "invalid-field", "provider identifier");
        refused(HTTP.get("/providers?specialty=a%20b"), 400, "invalid-field", "specialty identifier");
        refused(HTTP.get("/providers?name=Paula"), 400, "unknown-field", "name unknown-parameter");
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }
}
