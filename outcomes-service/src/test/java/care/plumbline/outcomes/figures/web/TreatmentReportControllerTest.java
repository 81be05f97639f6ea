package care.plumbline.outcomes.figures.web;

import static care.plumbline.outcomes.Http.answered;
import static care.plumbline.outcomes.Http.refused;
import static care.plumbline.outcomes.Http.send;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.Http;
import care.plumbline.outcomes.WebSlice;
import care.plumbline.outcomes.figures.FigureStores;
import care.plumbline.outcomes.figures.Population;
import care.plumbline.outcomes.figures.Reconciling;
import care.plumbline.outcomes.figures.TreatmentReporting;
import care.plumbline.testkit.MutableClock;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/// Due 120, judged 78, responders 31, as in clinical methods 11; three of them greatly improved.
class TreatmentReportControllerTest {

    private static final String REPORT = "/treatments/mbsr/report";

    private static final Http HTTP =
            WebSlice.with(TreatmentReportController.class, ReconciliationController.class, Parts.class);

    static class Parts {

        @Bean
        Measures measures() {
            return Measures.standard();
        }

        @Bean
        Clock clock() {
            return MutableClock.on("2024-06-01");
        }

        @Bean
        TreatmentReporting treatmentReporting() {
            return Population.ofMethods().reporting();
        }

        @Bean
        Reconciling reconciling() {
            return FigureStores.inMemory().reconciling();
        }
    }

    @Test
    void theReportIsJson() {
        JsonNode report = answered(HTTP.get(REPORT + "?measure=nrs-pain"), 200);

        assertThat(report.path("treatment").path("name").asString()).isEqualTo("Mindfulness-based stress reduction");
        assertThat(report.path("asOf").asString()).isEqualTo("2024-06-01T12:00:00Z");
        assertThat(report.path("caution").asString()).contains("do not replace");
        JsonNode pain = report.path("measures").path(0);
        assertThat(pain.path("courses").path("due").toString()).isEqualTo("{\"count\":120}");
        assertThat(pain.path("courses").path("overdue").toString()).isEqualTo("{\"count\":42}");
        assertThat(pain.path("response").toString())
                .startsWith("{\"judged\":78,\"due\":120,\"share\":0.65,"
                        + "\"interval\":{\"low\":0.5612,\"high\":0.7295},\"enough\":true,");
        JsonNode both = pain.path("responders").path("definitions").path(2);
        assertThat(both.path("definition").asString()).isEqualTo("both");
        assertThat(both.path("criteria").asString()).isEqualTo("at least 2 points and 30 % of the baseline");
        assertThat(both.path("benefited").toString())
                .isEqualTo("{\"count\":31,\"share\":0.3974,\"interval\":{\"low\":0.2961,\"high\":0.5084}}");
        assertThat(both.path("didNotBenefit").toString())
                .isEqualTo("{\"count\":47,\"share\":0.6026,\"interval\":{\"low\":0.4916,\"high\":0.7039}}");
        assertThat(both.path("bounds").path("low").decimalValue()).isEqualByComparingTo("0.2583");
        assertThat(both.path("bounds").path("high").decimalValue()).isEqualByComparingTo("0.6083");
        assertThat(pain.path("changes").path("courses").path("GREATLY_IMPROVED").toString())
                .isEqualTo("{\"withheld\":\"fewer-than-5\"}");
        assertThat(pain.path("evidence").path("mean").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(pain.path("evidence").path("parts").path(0).path("source").asString())
                .isEqualTo("Cherkin 2016");
        assertThat(pain.path("verdict").path("code").asString()).isEqualTo("more-than-expected");
    }

    @Test
    void everySectionNamesItsBasis() {
        JsonNode pain = answered(HTTP.get(REPORT), 200).path("measures").path(0);

        for (String section : new String[] {
            "courses",
            "response",
            "improvement",
            "responders",
            "changes",
            "books",
            "distribution",
            "evidence",
            "verdict"
        }) {
            assertThat(pain.path(section).path("basis").asString()).as(section).isNotBlank();
        }
    }

    @Test
    void theReportIsText() {
        HttpResponse<String> response = HTTP.get(REPORT + "?format=text");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(response.body())
                .startsWith(
                        "Treatment report: Mindfulness-based stress reduction (mbsr, version 2), made 2024-06-01 12:00 UTC\n")
                .contains("  Response      78 of 120 due are judged: 65.0 % (56.1 to 72.9 %)\n")
                .contains(
                        "at least 2 points and 30 % of the baseline: 31, 39.7 % (29.6 to 50.8 %); did not: 47, 60.3 %")
                .contains("with those missing between 25.8 and 60.8 % benefited")
                .contains("greatly improved fewer than 5");
        assertThat(response.body().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void theReportIsCsv() {
        HttpResponse<String> response =
                send(HTTP.request(REPORT).header("Accept", "text/csv").GET());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(response.body())
                .startsWith("treatment,measure,section,item,count,value,low,high,withheld,basis\r\n")
                .contains("mbsr,nrs-pain,courses,due,120,,,,,")
                .contains("mbsr,nrs-pain,response,judged-of-due,,0.65,0.5612,0.7295,,")
                .contains("mbsr,nrs-pain,responders,both:did-not-benefit:share,,0.6026,0.4916,0.7039,,")
                .contains("mbsr,nrs-pain,change,GREATLY_IMPROVED,,,,,fewer-than-5,");
        assertThat(response.body().lines().skip(1))
                .allSatisfy(
                        line -> assertThat(line.replaceAll("\"[^\"]*\"", "x").split(",", -1))
                                .hasSize(10));
    }

    @Test
    void badRequestsAreRefused() {
        refused(HTTP.get("/treatments/snake-oil/report"), 404, "unknown-resource");
        refused(HTTP.get("/treatments/snake-oil/report?measure=odi"), 404, "unknown-resource");
        refused(HTTP.get(REPORT + "?measure=horoscope"), 422, "refused", "measure known-measure");
        refused(HTTP.get(REPORT + "?format=pdf"), 400, "invalid-field", "format one-of");
        refused(HTTP.get(REPORT + "?mesure=odi"), 400, "unknown-field", "mesure unknown-parameter");
        assertThat(send(HTTP.request(REPORT).header("Accept", "image/png").GET())
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void figuresAreForThoseWhoMaySeeFigures() {
        answered(send(HTTP.as(Http.TOKENS.operations(), REPORT).GET()), 200);
        answered(send(HTTP.as(Http.TOKENS.clinicalLead(), REPORT).GET()), 200);
        answered(send(HTTP.as(Http.TOKENS.integration(), REPORT).GET()), 200);
        refused(send(HTTP.as(Http.TOKENS.patient("p1"), REPORT).GET()), 403, "forbidden");
        refused(send(HTTP.anonymous(REPORT).GET()), 401, "unauthenticated");
    }

    @Test
    void operationsCanHaveTheFiguresProved() {
        String address = "/internal/figures/reconciliation";

        assertThat(answered(send(HTTP.as(Http.TOKENS.operations(), address).GET()), 200)
                        .toString())
                .isEqualTo("{\"right\":true,\"settled\":true,\"patients\":0,\"groups\":0,\"differences\":[],"
                        + "\"caseFilesAhead\":0,\"caseFilesDiffering\":0}");
        refused(HTTP.get(address), 403, "forbidden");
    }
}
