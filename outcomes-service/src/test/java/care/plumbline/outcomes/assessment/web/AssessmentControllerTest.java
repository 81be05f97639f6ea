package care.plumbline.outcomes.assessment.web;

import static care.plumbline.outcomes.Http.answered;
import static care.plumbline.outcomes.Http.refused;
import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.Http;
import care.plumbline.outcomes.WebSlice;
import care.plumbline.outcomes.assessment.Scheduling;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.casefile.CaseReview;
import care.plumbline.outcomes.casefile.InMemoryCaseFiles;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.testkit.MutableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/// It is 6 February 2024 in Berlin already, where the clinic is, and the 5th in UTC still.
class AssessmentControllerTest {

    private static final Http HTTP = WebSlice.with(AssessmentController.class, Parts.class);

    @Test
    void showsEveryScoreThatIsAskedForAsOfTheDayWhereTheClinicIs() {
        JsonNode schedule = answered(HTTP.get("/patients/p1/assessments"), 200);
        assertThat(schedule.path("asOf").asString()).isEqualTo("2024-02-06");
        assertThat(schedule.path("assessments")
                        .valueStream()
                        .map(one -> one.path("wave").asString() + " "
                                + one.path("state").asString()))
                .containsExactly(
                        "baseline done", "4-weeks overdue", "12-weeks planned", "26-weeks planned", "52-weeks planned");
        assertThat(schedule.path("assessments").path(1).path("dueOn").asString())
                .isEqualTo("2024-02-05");
    }

    @Test
    void showsAnyDayBefore() {
        assertThat(answered(HTTP.get("/patients/p1/assessments?asOf=2024-01-22"), 200)
                        .path("assessments")
                        .path(1)
                        .path("state")
                        .asString())
                .isEqualTo("due");
        refused(HTTP.get("/patients/p1/assessments?asOf=2024-02-07"), 422, "refused", "asOf not-in-the-future");
    }

    @Test
    void theWorkListComesInPages() {
        JsonNode first = answered(HTTP.get("/assessments?limit=1"), 200);
        assertThat(first.path("items").path(0).path("patient").asString()).isEqualTo("p1");
        assertThat(first.path("items").path(0).path("since").asString()).isEqualTo("2024-02-06");
        JsonNode second = answered(
                HTTP.get("/assessments?limit=1&after=" + first.path("next").asString()), 200);
        assertThat(second.path("items").path(0).path("patient").asString()).isEqualTo("p2");
        assertThat(second.has("next")).isFalse();
        assertThat(answered(HTTP.get("/assessments?state=due"), 200)
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void whatIsNoListIsRefused() {
        refused(HTTP.get("/assessments?state=done"), 400, "invalid-field", "state one-of");
        refused(HTTP.get("/patients/nobody/assessments"), 404, "unknown-resource");
    }

    @Test
    void patientsSeeTheirOwnScheduleAndNoWorkList() {
        answered(Http.send(HTTP.as(Http.TOKENS.patient("p1"), "/patients/p1/assessments")), 200);
        refused(Http.send(HTTP.as(Http.TOKENS.patient("p2"), "/patients/p1/assessments")), 404, "unknown-resource");
        refused(Http.send(HTTP.as(Http.TOKENS.patient("p1"), "/assessments")), 403, "forbidden");
        refused(Http.send(HTTP.as(Http.TOKENS.operations(), "/assessments")), 403, "forbidden");
    }

    static class Parts {

        @Bean
        Clock clock() {
            return MutableClock.at(Instant.parse("2024-02-05T23:30:00Z"));
        }

        @Bean
        Scheduling scheduling() {
            InMemoryCaseFiles files = new InMemoryCaseFiles();
            CaseReview review = new CaseReview(new Judging(Measures.standard()), Cast.catalogue(EXERCISE));
            CaseKeeping keeping = new CaseKeeping(files, review, MutableClock.on("2024-02-06"));
            for (String patient : List.of("p1", "p2")) {
                keeping.take(
                        patient,
                        List.of(
                                goal("g1", "nrs-pain", "3"),
                                started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"),
                                score("m1", "nrs-pain", "7", "2024-01-07")));
            }
            return new Scheduling(files, files, Cast.catalogue(EXERCISE));
        }
    }
}
