package care.plumbline.outcomes.overview.web;

import static care.plumbline.outcomes.Http.answered;
import static care.plumbline.outcomes.Http.refused;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.Http;
import care.plumbline.outcomes.WebSlice;
import care.plumbline.outcomes.overview.Overviews;
import care.plumbline.outcomes.overview.OverviewsTest;
import care.plumbline.testkit.MutableClock;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/// It is 10 February 2024 in Berlin already, where the clinic is, and the 9th in UTC still.
class OverviewControllerTest {

    private static final Http HTTP = WebSlice.with(OverviewController.class, Parts.class);

    @Test
    void theBigPictureIsOneCall() {
        JsonNode overview = answered(HTTP.get("/patients/p1/overview"), 200);
        assertThat(overview.path("asOf").asString()).isEqualTo("2024-02-10");
        assertThat(overview.path("elicitation").asString()).isEqualTo("stated");
        assertThat(overview.path("courses")
                        .path(0)
                        .path("judgements")
                        .path(0)
                        .path("daysUntilJudgeable")
                        .asInt())
                .isEqualTo(51);
        assertThat(overview.path("assessments").size()).isEqualTo(2);
        assertThat(overview.path("nextSteps").path(0).path("kind").asString()).isEqualTo("answer-a-question");
        assertThat(overview.path("nextSteps").path(0).path("provider").asString())
                .isEqualTo("pt-1");
        assertThat(overview.path("nextSteps").path(0).path("overdue").asBoolean())
                .isTrue();
    }

    @Test
    void theBigPictureOfAnEarlierDay() {
        assertThat(answered(HTTP.get("/patients/p1/overview?asOf=2024-01-06"), 200)
                        .path("latest")
                        .size())
                .isZero();
        refused(HTTP.get("/patients/p1/overview?asOf=2024-02-11"), 422, "refused", "asOf not-in-the-future");
    }

    @Test
    void thePackBeforeAVisit() {
        JsonNode pack = answered(HTTP.get("/patients/p1/pre-visit?since=2024-01-07"), 200);
        assertThat(pack.path("changes")
                        .valueStream()
                        .map(one -> one.path("kind").asString()))
                .containsExactly("course-started");
        assertThat(pack.path("due").size()).isEqualTo(2);
        assertThat(pack.path("questions").path(0).path("text").asString()).isEqualTo("May I lift my daughter?");
        assertThat(answered(HTTP.get("/patients/p1/pre-visit"), 200)
                        .path("since")
                        .asString())
                .as("twelve weeks ago")
                .isEqualTo("2023-11-18");
        refused(HTTP.get("/patients/p1/pre-visit?since=2024-02-11"), 422, "refused", "since not-in-the-future");
    }

    @Test
    void aYearInShort() {
        JsonNode year = answered(HTTP.get("/patients/p1/years/2024"), 200);
        assertThat(year.path("measures").path(0).path("days").asInt()).isEqualTo(1);
        assertThat(year.path("courses").path(0).path("course").asString()).isEqualTo("c1");
        refused(HTTP.get("/patients/p1/years/2025"), 422, "refused", "year not-in-the-future");
    }

    @Test
    void aYearAsAPage() {
        HttpResponse<String> page = HTTP.get("/patients/p1/years/2024?format=text");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(page.body())
                .contains("Year 2024 of patient p1, up to 2024-02-10")
                .contains("Goals stated: g1. Closed: none.")
                .contains("nrs-pain          1     7 on 2024-01-07")
                .contains("FLARE-UPS that began: worse than");
        refused(HTTP.get("/patients/p1/years/2024?format=pdf"), 400, "invalid-field", "format one-of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "1899", "2200", "20x4", "02024"})
    void aYearThatIsNoneIsRefused(String year) {
        refused(HTTP.get("/patients/p1/years/" + year), 400, "invalid-field", "year year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "pre-visit?since=2024-01-07", "years/2024"})
    void onlyThoseWhoMaySeeIt(String path) {
        answered(Http.send(HTTP.as(Http.TOKENS.patient("p1"), "/patients/p1/" + path)), 200);
        refused(Http.send(HTTP.as(Http.TOKENS.patient("p2"), "/patients/p1/" + path)), 404, "unknown-resource");
        refused(Http.send(HTTP.as(Http.TOKENS.operations(), "/patients/p1/" + path)), 403, "forbidden");
        refused(HTTP.get("/patients/nobody/" + path), 404, "unknown-resource");
    }

    static class Parts {

        @Bean
        Clock clock() {
            return MutableClock.at(Instant.parse("2024-02-09T23:30:00Z"));
        }

        @Bean
        Overviews overviews() {
            return OverviewsTest.overviews(OverviewsTest.all());
        }
    }
}
