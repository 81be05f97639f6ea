package care.plumbline.providers.calibration.web;

import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.OverHttp;
import care.plumbline.providers.Slice;
import care.plumbline.providers.calibration.Calibration;
import care.plumbline.providers.calibration.Calibrations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

class CalibrationControllerTest {

    private static final OverHttp HTTP = OverHttp.start(CalibrationSlice.class);

    @Import({Slice.class, CalibrationController.class})
    static class CalibrationSlice {

        @Bean
        Calibrations calibrations() {
            return provider -> provider.equals("pt-1")
                    ? List.of(new Calibration(
                            "nrs-pain",
                            24,
                            new BigDecimal("1.2"),
                            new BigDecimal("0.4"),
                            new BigDecimal("2"),
                            new BigDecimal("1.5"),
                            null,
                            null,
                            null,
                            "too-optimistic",
                            Instant.parse("2024-06-01T12:00:00Z")))
                    : List.of();
        }
    }

    @Test
    void aProviderSeesHowExpectationsRelatedToResultsWithN() {
        JsonNode found = answered(HTTP.get("/providers/pt-1/calibration"), 200);

        JsonNode pain = found.path("measures").path(0);
        assertThat(pain.path("n").asInt()).isEqualTo(24);
        assertThat(pain.path("bias").decimalValue()).isEqualByComparingTo("1.2");
        assertThat(pain.path("verdict").asString()).isEqualTo("too-optimistic");
        assertThat(found.path("basis").asString()).contains("20 pairs");
    }

    @Test
    void ofWhomNothingIsKnownThereIsNothing() {
        assertThat(answered(HTTP.get("/providers/nobody/calibration"), 200).path("measures"))
                .isEmpty();
        refused(HTTP.get("/providers/-/calibration"), 400, "invalid-field", "provider identifier");
    }
}
