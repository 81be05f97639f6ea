package care.plumbline.outcomes.timeline.web;

import static care.plumbline.outcomes.Http.answered;
import static care.plumbline.outcomes.Http.refused;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.Http;
import care.plumbline.outcomes.WebSlice;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.casefile.InMemoryCaseFiles;
import care.plumbline.outcomes.report.Ana;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

class TimelineControllerTest {

    private static final Http HTTP = WebSlice.with(TimelineController.class, Parts.class);

    @Test
    void bothTimesSourceAndKindOfEachFactAreTold() {
        JsonNode first = answered(HTTP.get("/patients/p1/timeline?from=2024-01-08&to=2024-01-08"), 200)
                .path("items")
                .path(0);
        assertThat(first.path("on").asString()).isEqualTo("2024-01-08");
        assertThat(first.path("recordedAt").asString()).isEqualTo("2024-01-02T09:00:00Z");
        assertThat(first.path("source").asString()).isEqualTo("providers");
        assertThat(first.path("kind").asString()).isEqualTo("course-started");
        assertThat(first.path("course").asString()).isEqualTo("c1");
    }

    @Test
    void itComesInPagesThatAreTheWhole() {
        List<JsonNode> whole = items(answered(HTTP.get("/patients/p1/timeline?limit=200"), 200));
        List<JsonNode> read = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = answered(HTTP.get("/patients/p1/timeline?limit=3" + next), 200);
            read.addAll(items(page));
            next = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(read).isEqualTo(whole).hasSizeGreaterThan(6);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        refused(HTTP.get("/patients/p1/timeline?from=2024-01-08&to=2024-01-07"), 422, "refused", "to not-before-from");
    }

    @Test
    void onlyThoseWhoMaySeeIt() {
        answered(Http.send(HTTP.as(Http.TOKENS.patient("p1"), "/patients/p1/timeline")), 200);
        refused(Http.send(HTTP.as(Http.TOKENS.patient("p2"), "/patients/p1/timeline")), 404, "unknown-resource");
        refused(HTTP.get("/patients/nobody/timeline"), 404, "unknown-resource");
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.path("items").valueStream().toList();
    }

    static class Parts {

        @Bean
        CaseFiles files() {
            InMemoryCaseFiles files = new InMemoryCaseFiles();
            files.change("p1", file -> file.take(Ana.facts()));
            return files;
        }
    }
}
