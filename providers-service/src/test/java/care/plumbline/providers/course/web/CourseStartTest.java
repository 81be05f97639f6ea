package care.plumbline.providers.course.web;

import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static care.plumbline.providers.course.web.CoursesOverHttp.DISCLOSURE;
import static care.plumbline.providers.course.web.CoursesOverHttp.FULL_DISCLOSURE;
import static care.plumbline.providers.course.web.CoursesOverHttp.HTTP;
import static care.plumbline.providers.course.web.CoursesOverHttp.START;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.Cast;
import care.plumbline.providers.course.InMemoryVoice;
import care.plumbline.providers.course.KnownOutlook;
import care.plumbline.providers.course.KnownQuestion;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CourseStartTest {

    private static final String DAY = "{\"on\":\"2024-01-08\"}";

    private final CoursesOverHttp ana = new CoursesOverHttp();
    private final InMemoryVoice voice = HTTP.bean(InMemoryVoice.class);

    @AfterEach
    void nobodySaidAnything() {
        voice.outlooks.clear();
        voice.questions.clear();
    }

    @Test
    void startsWhatWasDisclosedInFull() {
        ana.considered();
        answered(HTTP.post(ana.course() + "/disclosure", FULL_DISCLOSURE), 200);
        JsonNode started = answered(HTTP.post(ana.course() + "/start", DAY), 200);

        assertThat(started.path("missing").size()).isZero();
        assertThat(started.has("override")).isFalse();
        assertThat(started.at("/disclosure/risks").asString()).isEqualTo("Sore muscles.");
        assertThat(started.at("/expectations/0/byWeeks").asInt()).isEqualTo(12);
        assertThat(started.at("/steps/0/on").asString()).isEqualTo("2024-01-08");
        assertThat(started.at("/steps/0/recordedAt").asString()).isEqualTo("2024-05-31T22:30:00Z");
        assertThat(listed("overridden")).doesNotContain(ana.patient());
    }

    @Test
    void namesEachMissingPartWhenItRefusesTheStart() {
        ana.considered().disclosed();
        String rule = " required-before-start";

        refused(
                HTTP.post(ana.course() + "/start", DAY),
                422,
                "disclosure-incomplete",
                "disclosure.time-to-effect" + rule,
                "disclosure.procedures" + rule,
                "disclosure.risks" + rule,
                "disclosure.burden" + rule,
                "disclosure.expectations.g2.expected" + rule,
                "disclosure.expectations.g2.likelihood" + rule);
        assertThat(ana.now().path("status").asString()).isEqualTo("disclosed");
    }

    @Test
    void startsForAReasonThatStaysListed() {
        ana.considered().disclosed();
        JsonNode started = answered(HTTP.post(ana.course() + "/start", START), 200);

        assertThat(started.at("/override/kind").asString()).isEqualTo("told-elsewhere");
        assertThat(started.at("/override/missing/0").asString()).isEqualTo("time-to-effect");
        assertThat(listed("overridden")).contains(ana.patient());
    }

    @Test
    void aCourseWithoutAGoalIsListedUntilItHasOne() {
        answered(
                HTTP.put(ana.course(), "{\"treatment\":\"exercise-general\",\"provider\":\"pt-1\",\"goals\":[]}"), 201);
        assertThat(listed("without-goal")).contains(ana.patient());
        refused(HTTP.post(ana.course() + "/start", START), 409, "course-without-goal");

        refused(HTTP.post(ana.course() + "/goals", "{\"goals\":[\"g9\"]}"), 422, "unknown-goal", "goals[0] known-goal");
        answered(HTTP.post(ana.course() + "/goals", "{\"goals\":[\"g1\"]}"), 200);
        assertThat(listed("without-goal")).doesNotContain(ana.patient());
        ana.started();
    }

    @Test
    void aGoalIsNotLinkedAfterTheFirstSessionOfACourseThatHasOne() {
        answered(
                HTTP.put(ana.course(), "{\"treatment\":\"exercise-general\",\"provider\":\"pt-1\",\"goals\":[\"g1\"]}"),
                201);
        ana.started();

        refused(HTTP.post(ana.course() + "/goals", "{\"goals\":[\"g2\"]}"), 409, "step-not-possible");
        answered(HTTP.post(ana.course() + "/goals", "{\"goals\":[\"g1\"]}"), 200);
    }

    @Test
    void unansweredQuestionsWarnAndStayOnRecord() {
        ana.considered().disclosed();
        voice.questions.add(new KnownQuestion("q1", "c1", true, null));
        assertThat(ana.now().at("/warnings/0/question").asString()).isEqualTo("q1");
        assertThat(ana.now().at("/warnings/0/atStart").asBoolean()).isFalse();

        JsonNode started = answered(HTTP.post(ana.course() + "/start", START), 200);
        assertThat(started.at("/warnings/0/kind").asString()).isEqualTo("unanswered-question");
        assertThat(started.at("/warnings/0/atStart").asBoolean()).isTrue();
    }

    @Test
    void showsTheGapToTheHope() {
        ana.considered().disclosed();
        voice.outlooks.add(new KnownOutlook("g1", null, BigDecimal.ZERO, BigDecimal.valueOf(3), Cast.day("01-05")));

        assertThat(ana.now().at("/gaps/0/toHope").asInt()).isEqualTo(5);
        assertThat(ana.now().at("/gaps/0/toExpectation").asInt()).isEqualTo(2);
    }

    @Test
    void whatNobodyCanPromiseIsFlaggedAndReviewed() {
        ana.considered();
        JsonNode told = answered(
                HTTP.post(
                        ana.course() + "/disclosure",
                        DISCLOSURE
                                .replace("Most people notice it after six weeks.", "This will cure your pain.")
                                .replace("60", "100")
                                .replace("\"expected\":5", "\"expected\":2")),
                200);
        assertThat(told.path("findings").findValuesAsString("rule")).contains("cure", "certain", "beyond-evidence");
        assertThat(told.path("findings").findValuesAsString("chance")).containsExactly("unlikely");
        assertThat(told.at("/disclosure/text").asString()).isEqualTo("This will cure your pain.");
        assertThat(listed("with-open-findings")).contains(ana.patient());

        for (int i = 1; i <= told.path("findings").size(); i++) {
            String review = ana.course() + "/findings/f" + i + "/review";
            refused(
                    HTTP.post(review, "{\"state\":\"dismissed\"}"),
                    422,
                    "reason-missing",
                    "reason required-to-dismiss");
            answered(HTTP.post(review, "{\"state\":\"confirmed\"}"), 200);
        }
        assertThat(listed("with-open-findings")).doesNotContain(ana.patient());
        refused(HTTP.post(ana.course() + "/findings/f99/review", "{\"state\":\"confirmed\"}"), 404, "unknown-resource");
        refused(
                HTTP.post(ana.course() + "/findings/f1/review", "{\"state\":\"fine\"}"),
                400,
                "invalid-field",
                "state one-of");
    }

    private static List<String> listed(String list) {
        return answered(HTTP.get("/courses/" + list + "?limit=200"), 200)
                .path("items")
                .findValuesAsString("patient");
    }
}
