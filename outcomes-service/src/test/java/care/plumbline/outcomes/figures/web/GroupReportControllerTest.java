package care.plumbline.outcomes.figures.web;

import static care.plumbline.outcomes.Http.answered;
import static care.plumbline.outcomes.Http.refused;
import static care.plumbline.outcomes.Http.send;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.Http;
import care.plumbline.outcomes.WebSlice;
import care.plumbline.outcomes.figures.FigureStores;
import care.plumbline.outcomes.figures.FunnelReporting;
import care.plumbline.outcomes.figures.GroupReporting;
import care.plumbline.outcomes.figures.Groups;
import care.plumbline.outcomes.figures.Population;
import care.plumbline.outcomes.figures.Recounting;
import care.plumbline.testkit.MutableClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/// Due 120, judged 78, responders 31, as in clinical methods 11, all of one provider.
class GroupReportControllerTest {

    private static final Http HTTP =
            WebSlice.with(GroupReportController.class, FunnelController.class, RecountController.class, Parts.class);

    static class Parts {

        private final Groups groups = Population.ofMethods().groups();

        @Bean
        Measures measures() {
            return Measures.standard();
        }

        @Bean
        Clock clock() {
            return MutableClock.on("2024-06-01");
        }

        @Bean
        GroupReporting groupReporting(Measures measures) {
            return new GroupReporting(measures, groups);
        }

        @Bean
        FunnelReporting funnelReporting() {
            return new FunnelReporting(groups);
        }

        @Bean
        Recounting recounting() {
            return FigureStores.inMemory().recounting();
        }
    }

    @Test
    void everyGroupHasTheSameReport() {
        for (String address : new String[] {
            "/providers/pt-1/report", "/combinations/mbsr/report", "/measures/nrs-pain/report", "/report"
        }) {
            JsonNode pain = answered(HTTP.get(address), 200).path("measures").path(0);

            assertThat(pain.path("courses").path("due").path("count").asInt())
                    .as(address)
                    .isEqualTo(120);
            assertThat(pain.path("responders")
                            .path("definitions")
                            .path(2)
                            .path("didNotBenefit")
                            .path("share")
                            .decimalValue())
                    .isEqualByComparingTo("0.6026");
            assertThat(pain.path("references")
                            .path("naturalCourse")
                            .path("basis")
                            .asString())
                    .contains("Wallwork");
            assertThat(pain.path("calibration").path("parties")).isNotEmpty();
        }
    }

    @Test
    void aGroupThatNobodyBelongsToHasNoFigures() {
        JsonNode report = answered(HTTP.get("/organizations/nowhere/report"), 200);

        assertThat(report.path("group").toString()).isEqualTo("{\"kind\":\"organization\",\"code\":\"nowhere\"}");
        assertThat(report.path("measures")).isEmpty();
        assertThat(answered(HTTP.get("/disciplines/nobody/report?measure=odi"), 200)
                        .path("measures")
                        .path(0)
                        .path("courses")
                        .path("due")
                        .toString())
                .isEqualTo("{\"count\":0}");
    }

    @Test
    void aPeriodSaysWhatItCovers() {
        JsonNode pain = answered(HTTP.get("/report?measure=nrs-pain&from=2024-01&to=2024-01"), 200)
                .path("measures")
                .path(0);

        assertThat(pain.path("covers").path("from").asString()).isEqualTo("2024-01");
        assertThat(pain.path("courses").path("due").path("count").asInt()).isEqualTo(120);
        assertThat(answered(HTTP.get("/report?measure=nrs-pain&to=2023-12"), 200)
                        .path("measures")
                        .path(0)
                        .path("courses")
                        .path("due")
                        .path("count")
                        .asInt())
                .isZero();
    }

    @Test
    void theReportIsTextAndCsv() {
        HttpResponse<String> text = HTTP.get("/providers/pt-1/report?format=text");
        assertThat(text.body())
                .startsWith("Report on provider pt-1, made 2024-06-01 12:00 UTC\n")
                .contains("  Untreated     improve by 0.8 points by week 6");
        assertThat(text.body().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(HTTP.get("/providers/pt-1/report?format=csv").body())
                .startsWith("group,code,measure,section,item,count,value,low,high,withheld,basis\r\n")
                .contains("provider,pt-1,nrs-pain,courses,due,120,,,,,")
                .contains("provider,pt-1,nrs-pain,natural-course,weeks-6,,0.8,,,,");
    }

    @Test
    void theFunnelIsJsonTextAndCsv() {
        JsonNode funnel = answered(HTTP.get("/measures/nrs-pain/funnel"), 200);
        assertThat(funnel.path("by").asString()).isEqualTo("provider");
        JsonNode service = funnel.path("services").path(0);
        assertThat(service.path("code").asString()).isEqualTo("pt-1");
        assertThat(service.path("position").asString()).isEqualTo("inside");
        assertThat(service.path("responders").path("didNotBenefit").decimalValue())
                .isEqualByComparingTo("0.6026");
        assertThat(funnel.path("benchmark").path("note").asString()).startsWith("One service alone");
        JsonNode period = answered(HTTP.get("/measures/nrs-pain/funnel?from=2024-01&to=2030-12"), 200)
                .path("services")
                .path(0)
                .path("covers");
        assertThat(period.path("from").asString()).matches("\\d{4}-\\d\\d");
        assertThat(service.path("covers").isMissingNode()).isTrue();
        assertThat(HTTP.get("/measures/nrs-pain/funnel?from=2024-01&format=text")
                        .body())
                .contains("; started from " + period.path("from").asString());
        assertThat(HTTP.get("/measures/nrs-pain/funnel?format=text").body()).contains("pt-1: judged 78");
        assertThat(HTTP.get("/measures/nrs-pain/funnel?format=csv").body())
                .contains("nrs-pain,provider,pt-1,78,,inside,");
        assertThat(answered(HTTP.get("/measures/nrs-pain/funnel?by=organization"), 200)
                        .path("services"))
                .isEmpty();
    }

    @Test
    void badRequestsAreRefused() {
        refused(HTTP.get("/report?from=2024"), 400, "invalid-field", "from month");
        refused(HTTP.get("/report?to=2024-13"), 400, "invalid-field", "to month");
        refused(HTTP.get("/report?from=2024-02&to=2024-01"), 400, "invalid-field", "to not-before-from");
        refused(HTTP.get("/report?measure=horoscope"), 422, "refused", "measure known-measure");
        refused(HTTP.get("/measures/horoscope/report"), 404, "unknown-resource");
        refused(HTTP.get("/measures/horoscope/funnel"), 404, "unknown-resource");
        refused(HTTP.get("/measures/nrs-pain/funnel?by=patient"), 400, "invalid-field", "by one-of");
        refused(HTTP.get("/measures/nrs-pain/funnel?from=2024"), 400, "invalid-field", "from month");
        refused(HTTP.get("/combinations/a+/report"), 400, "invalid-field", "combination pattern");
        refused(HTTP.get("/providers/pt-1/report?format=pdf"), 400, "invalid-field", "format one-of");
    }

    @Test
    void figuresAreForThoseWhoMaySeeFigures() {
        for (String address : new String[] {"/report", "/providers/pt-1/report", "/measures/nrs-pain/funnel"}) {
            answered(send(HTTP.as(Http.TOKENS.operations(), address).GET()), 200);
            refused(send(HTTP.as(Http.TOKENS.patient("p1"), address).GET()), 403, "forbidden");
            refused(send(HTTP.anonymous(address).GET()), 401, "unauthenticated");
        }
    }

    @Test
    void systemsCanHaveEverythingCountedAnew() {
        String address = "/internal/figures/recount";

        assertThat(answered(send(HTTP.as(Http.TOKENS.integration(), address).POST(BodyPublishers.noBody())), 200)
                        .toString())
                .isEqualTo("{\"patients\":0}");
        refused(send(HTTP.request(address).POST(BodyPublishers.noBody())), 403, "forbidden");
    }
}
