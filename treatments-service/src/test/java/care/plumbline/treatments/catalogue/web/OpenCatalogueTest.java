package care.plumbline.treatments.catalogue.web;

import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.TOKENS;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.web.access.OpenReading;
import care.plumbline.web.rate.AddressRates;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/// A deployment that lets everybody read its catalogue, twenty times a minute.
class OpenCatalogueTest {

    private final CatalogueOverHttp http = new CatalogueOverHttp(Open.class);

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void everybodyMayReadAndCachesMayKeepIt() {
        for (String path : List.of(
                "/treatments",
                "/treatments/mbsr",
                "/treatments/mbsr/entry",
                "/treatments/mbsr/plain-language",
                "/treatments/mbsr/versions",
                "/treatments/comparison?codes=mbsr,exercise-general")) {
            HttpResponse<String> answer = http.send(http.anonymous(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=60, must-revalidate, public");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(http.send(http.anonymous(path).header("If-None-Match", tag))
                            .statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
        assertThat(http.send(http.anonymous("/treatments/mbsr/versions/1"))
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
    }

    @Test
    void nobodyMayMoreThanRead() {
        refused(http.send(http.anonymous("/treatments/mbsr/draft")), 401, "unauthenticated");
        refused(http.send(http.anonymous("/treatments/drafts")), 401, "unauthenticated");
        refused(http.send(http.anonymous("/treatments/overdue-evidence")), 401, "unauthenticated");
        refused(
                http.send(http.anonymous("/treatments/mbsr/retirement")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))),
                401,
                "unauthenticated");
        refused(http.send(http.anonymous("/internal/parked")), 401, "unauthenticated");
        refused(
                http.send(http.anonymous("/treatments/mbsr").header("Authorization", "Bearer wrong")),
                401,
                "unauthenticated");
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToAskAgain() {
        for (int i = 0; i < 20; i++) {
            assertThat(http.send(http.anonymous("/treatments/mbsr")).statusCode())
                    .isEqualTo(200);
        }

        HttpResponse<String> refused = http.send(http.anonymous("/treatments/mbsr"));

        refused(refused, 429, "too-many-requests");
        assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 60L);
        assertThat(http.send(http.request("/treatments/mbsr", TOKENS.provider("pt-1")))
                        .statusCode())
                .isEqualTo(200);
    }

    static class Open {

        @Bean
        OpenReading open() {
            return new OpenReading(List.of("/treatments", "/treatments/**"), new AddressRates(20));
        }
    }
}
