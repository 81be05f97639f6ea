package care.plumbline.outcomes.progress.web;

import static care.plumbline.outcomes.Http.TOKENS;
import static care.plumbline.outcomes.Http.answered;
import static care.plumbline.outcomes.Http.refused;
import static care.plumbline.outcomes.Http.send;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.Http;
import care.plumbline.outcomes.WebSlice;
import care.plumbline.outcomes.progress.Cases;
import care.plumbline.outcomes.progress.Read;
import care.plumbline.outcomes.report.Ana;
import care.plumbline.testkit.MutableClock;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/// Ana's case over HTTP. It is 15 May 2024 in Berlin already, where the clinic is, and the 14th in UTC still.
class ProgressOverHttpTest {

    private static final Http HTTP = WebSlice.with(
            ProgressController.class, TrialsController.class, ExpectationsController.class, AsOf.class, Parts.class);

    static class Parts {

        @Bean
        Measures measures() {
            return Measures.standard();
        }

        @Bean
        Clock clock() {
            return MutableClock.at(Instant.parse("2024-05-14T22:30:00Z"));
        }

        @Bean
        Cases cases() {
            return Read.cases(Ana.facts());
        }
    }

    @Test
    void theProgressOfTodayIsOfTheDayWhereTheClinicIs() {
        JsonNode progress = answered(HTTP.get("/patients/p1/progress"), 200);
        assertThat(progress.path("asOf").asString()).isEqualTo("2024-05-15");
        JsonNode goal = progress.path("goals").path(0);
        assertThat(goal.path("achievement").asString()).isEqualTo("no-change");
        assertThat(goal.path("from").path("score").asInt()).isEqualTo(7);
        assertThat(goal.path("latest").path("measurement").asString()).isEqualTo("m2");
        assertThat(goal.path("reached").asBoolean(true)).isFalse();
        assertThat(goal.path("inputs").path("measurement/m2").asInt()).isEqualTo(1);
        assertThat(progress.path("byKind").path("PAIN").path("no-change").asInt())
                .isEqualTo(1);
        assertThat(progress.path("measures")
                        .valueStream()
                        .map(one -> one.path("measure").asString()))
                .containsExactly("nrs-pain", "rmdq-24");
    }

    @Test
    void combinationsSayThatTheirPartsCannotBeToldApart() {
        JsonNode combinations =
                answered(HTTP.get("/patients/p1/combinations"), 200).path("combinations");
        assertThat(combinations.size()).isEqualTo(2);
        JsonNode first = combinations.path(0);
        assertThat(first.path("componentContribution").asString()).isEqualTo("uncertain");
        assertThat(first.path("days").asInt()).isEqualTo(85);
        assertThat(first.path("results").path(0).path("phase").asString()).isEqualTo("JUDGEABLE");
        assertThat(combinations.path(1).path("removed").path(0).path("reason").asString())
                .isEqualTo("completed");
    }

    @Test
    void theTrialLogTellsWhatWasTriedAndForHowLong() {
        JsonNode log = answered(HTTP.get("/patients/p1/trials?asOf=2024-04-10"), 200);
        assertThat(log.path("daysSearching").asInt()).isEqualTo(93);
        JsonNode tried = log.path("tried").path(0);
        assertThat(tried.path("endReason").asString()).isEqualTo("completed");
        assertThat(tried.path("improvedOn").asInt()).isEqualTo(1);
        assertThat(tried.path("judgedOn").asInt()).isEqualTo(2);
        assertThat(tried.path("results").path(0).path("patientClasses").path(0).asString())
                .isEqualTo("NO_EFFECT");
    }

    @Test
    void expectationsAreHeldAgainstTheEvidenceAndAgainstResults() {
        JsonNode expectations = answered(HTTP.get("/patients/p1/expectations"), 200);
        assertThat(expectations.path("cycles").isEmpty()).isTrue();
        JsonNode first = expectations.path("balance").path(0);
        assertThat(first.path("who").asString()).isEqualTo("patient");
        assertThat(first.path("probability").asString()).isEqualTo("0.2023");
        assertThat(first.path("words").asString()).isEqualTo("ambitious");
        assertThat(first.path("basis").path("n").asInt()).isEqualTo(129);
        assertThat(expectations.path("bySway").path("in-balance").asInt()).isEqualTo(3);
        assertThat(expectations
                        .path("trends")
                        .path(0)
                        .path("asked")
                        .path(0)
                        .path("distance")
                        .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "combinations", "trials", "expectations"})
    void badQuestionsAreRefused(String what) {
        String path = "/patients/p1/" + what;
        refused(HTTP.get(path + "?asOf=2024-02-30"), 400, "invalid-field", "asOf date");
        refused(HTTP.get(path + "?asOf=2024-05-16"), 422, "refused", "asOf not-in-the-future");
        refused(HTTP.get("/patients/nobody/" + what), 404, "unknown-resource");
        assertThat(send(HTTP.anonymous(path).GET()).statusCode()).isEqualTo(401);
        assertThat(send(HTTP.as(TOKENS.patient("p2"), path).GET()).statusCode()).isEqualTo(404);
        assertThat(send(HTTP.as(TOKENS.patient("p1"), path).GET()).statusCode()).isEqualTo(200);
    }
}
