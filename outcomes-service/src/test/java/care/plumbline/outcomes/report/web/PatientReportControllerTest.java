package care.plumbline.outcomes.report.web;

import static care.plumbline.outcomes.report.web.ReportsOverHttp.TOKENS;
import static care.plumbline.outcomes.report.web.ReportsOverHttp.answered;
import static care.plumbline.outcomes.report.web.ReportsOverHttp.get;
import static care.plumbline.outcomes.report.web.ReportsOverHttp.getAccepting;
import static care.plumbline.outcomes.report.web.ReportsOverHttp.getAs;
import static care.plumbline.outcomes.report.web.ReportsOverHttp.getWithoutToken;
import static care.plumbline.outcomes.report.web.ReportsOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PatientReportControllerTest {

    private static final String REPORT = "/patients/p1/report";

    @Test
    void theReportOfTodayIsOfTheDayWhereTheClinicIs() {
        JsonNode report = answered(get(REPORT), 200);
        assertThat(report.path("asOf").asString()).isEqualTo("2024-05-15");
        assertThat(report.path("generatedAt").asString()).isEqualTo("2024-05-14T22:30:00Z");
        assertThat(report.path("notice").asString()).isEqualTo("It informs care; it does not replace it.");
    }

    @Test
    void everyCellOfTheWorkedExampleIsThere() {
        JsonNode course =
                answered(get(REPORT), 200).path("goals").path(0).path("courses").path(0);
        assertThat(course.path("judgement").path("phase").asString()).isEqualTo("JUDGEABLE");
        assertThat(course.path("judgement").path("observed").path("score").asInt())
                .isEqualTo(5);
        assertThat(course.path("judgement").path("change").path("percent").asString())
                .isEqualTo("28.6");
        assertThat(course.path("goalReached").asBoolean(true)).isFalse();
        assertThat(course.path("hope").path("distance").asInt()).isEqualTo(5);
        assertThat(course.path("expectations")
                        .valueStream()
                        .map(cell -> cell.path("role").asString() + " "
                                + cell.path("expected").asString() + " "
                                + cell.path("likelihood").asString() + " "
                                + cell.path("distance").asString() + " "
                                + cell.path("fulfilment").asString() + " "
                                + cell.path("resultClass").asString() + " "
                                + cell.path("notStated").path("code").asString()))
                .containsExactly(
                        "patient 3 70 2 SHORT_OF NO_EFFECT ",
                        "delivering 5 60 0 AS_EXPECTED MET ",
                        "pcp 4 60 1 AS_EXPECTED MET ",
                        "member    NOT_STATED  NOT_SAID",
                        "evidence 5  0 AS_EXPECTED MET ");
        JsonNode basis = course.path("expectations").path(4).path("basis");
        assertThat(basis.path("n").asInt()).isEqualTo(129);
        assertThat(basis.path("parts").path(0).path("source").asString()).isEqualTo("Saper 2017");
    }

    @Test
    void saysWhatIsTooEarlyAndWhenItCanBeJudged() {
        JsonNode judgement = answered(get(REPORT), 200)
                .path("goals")
                .path(0)
                .path("courses")
                .path(1)
                .path("judgement");
        assertThat(judgement.path("phase").asString()).isEqualTo("TOO_EARLY");
        assertThat(judgement.path("judgeableFrom").asString()).isEqualTo("2024-10-14");
        assertThat(judgement.path("daysUntilJudgeable").asInt()).isEqualTo(152);
        assertThat(judgement.path("words").asString()).isEqualTo("Too early to judge, from 2024-10-14 (in 152 days).");
    }

    @Test
    void countsAndNamesWhatIsMissing() {
        JsonNode missing = answered(get(REPORT), 200).path("missing");
        assertThat(missing.path("count").asInt()).isEqualTo(12);
        assertThat(missing.path("byKind").path("patient-expectation").asInt()).isEqualTo(2);
        assertThat(missing.path("cells").size()).isEqualTo(12);
    }

    @Test
    void tellsHowFreshItIs() {
        assertThat(answered(get(REPORT), 200)
                        .path("freshness")
                        .valueStream()
                        .map(one -> one.path("source").asString()))
                .containsExactly("goals", "treatments", "providers", "outcomes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
        format | Accept                               | answer
        -      | */*                                  | application/json
        -      | application/json                     | application/json
        -      | text/plain                           | text/plain;charset=utf-8
        -      | text/csv                             | text/csv;charset=utf-8
        -      | text/csv;q=0.5,text/plain            | text/plain;charset=utf-8
        -      | text/*                               | text/plain;charset=utf-8
        -      | application/fhir+json,text/csv;q=0.1 | text/csv;charset=utf-8
        json   | text/csv                             | application/json
        text   | application/json                     | text/plain;charset=utf-8
        csv    | application/xml                      | text/csv;charset=utf-8
        html   | */*                                  | text/html;charset=utf-8
        -      | text/html                            | text/html;charset=utf-8
        pdf    | */*                                  | application/pdf
        -      | application/pdf                      | application/pdf
        """)
    void comesInTheFormThatIsAskedFor(@Nullable String format, String accept, String contentType) {
        HttpResponse<String> response = getAccepting(REPORT + (format == null ? "" : "?format=" + format), accept);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase(contentType);
        assertThat(response.body())
                .startsWith(
                        switch (contentType) {
                            case "text/csv;charset=utf-8" -> "patient,asOf,";
                            case "text/plain;charset=utf-8" -> "Outcome report of patient p1";
                            case "text/html;charset=utf-8" -> "<!DOCTYPE html>";
                            case "application/pdf" -> "%PDF-1.";
                            default -> "{";
                        });
    }

    @Test
    void aFormThatItDoesNotHaveIsRefused() {
        refused(getAccepting(REPORT, "application/xml"), 406, "not-acceptable");
        refused(get(REPORT + "?format=docx"), 400, "invalid-field", "format one-of");
        refused(get(REPORT + "?format=JSON"), 400, "invalid-field", "format one-of");
    }

    @Test
    void showsAnyDayBefore() {
        JsonNode report = answered(get(REPORT + "?asOf=2024-02-20"), 200);
        assertThat(report.path("asOf").asString()).isEqualTo("2024-02-20");
        assertThat(report.path("goals").path(0).path("courses").size()).isEqualTo(1);
        assertThat(answered(get(REPORT + "?asOf=2024-02-19T23:30:00Z"), 200)
                        .path("asOf")
                        .asString())
                .as("an instant is the day where the clinic is")
                .isEqualTo("2024-02-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-02-30", "2024-2-3", "20240203", "0001-01-01", ""})
    void aDayThatIsNoneIsRefused(String asOf) {
        refused(get(REPORT + "?asOf=" + asOf), 400, "invalid-field", "asOf date");
    }

    @Test
    void thereAreNoReportsOfTheFuture() {
        refused(get(REPORT + "?asOf=2024-05-16"), 422, "refused", "asOf not-in-the-future");
    }

    @Test
    void unknownParametersAndPatientsAreRefused() {
        refused(get(REPORT + "?as_of=2024-02-20"), 400, "unknown-field", "as_of unknown-parameter");
        refused(get("/patients/p2/report"), 404, "unknown-resource");
        refused(get("/patients/-p1/report"), 400, "invalid-field", "patient identifier");
    }

    @Test
    void patientsSeeTheirOwnReportOnly() {
        answered(getAs(TOKENS.patient("p1"), REPORT), 200);
        refused(getAs(TOKENS.patient("p2"), REPORT), 404, "unknown-resource");
    }

    @Test
    void whoHasNoBusinessHereIsTurnedAway() {
        refused(getWithoutToken(REPORT), 401, "unauthenticated");
        refused(getAs(TOKENS.expired(), REPORT), 401, "unauthenticated");
        assertThat(getAs(TOKENS.operations(), REPORT).statusCode()).isIn(403, 404);
        answered(getAs(TOKENS.integration(), REPORT), 200);
    }

    @Test
    void theDictionaryNamesEveryColumnOfTheTable() {
        String header = get(REPORT + "?format=csv").body().lines().findFirst().orElseThrow();
        assertThat(answered(get("/report-dictionary"), 200)
                        .path("columns")
                        .valueStream()
                        .map(column -> column.path("column").asString()))
                .containsExactly(header.split(","));
        assertThat(get("/report-dictionary?format=csv").body()).startsWith("column,meaning\r\npatient,");
        refused(get("/report-dictionary?format=xml"), 400, "invalid-field", "format one-of");
    }
}
