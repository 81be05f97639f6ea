package care.plumbline.outcomes.figures.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.ResultsV1;
import care.plumbline.events.Topics;
import care.plumbline.outcomes.figures.GroupKind;
import care.plumbline.outcomes.figures.Results;
import care.plumbline.outcomes.figures.ResultsChanged;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsAnnouncementsTest {

    @Test
    void resultsTravelUnderTheirGroupAndMeasure() {
        Results results = new Results(
                GroupKind.PROVIDER,
                "pt-1",
                "nrs-pain",
                30L,
                24L,
                null,
                new Results.Benefited(
                        null,
                        new Results.Share(new BigDecimal("0.6"), new BigDecimal("0.5"), new BigDecimal("0.7")),
                        BigDecimal.ZERO,
                        BigDecimal.ONE),
                new Results.Published(new BigDecimal("2"), new BigDecimal("0.35")),
                null,
                "no-verdict-too-few",
                List.of());

        OutgoingEvent event = new ResultsAnnouncements(new CareEvents(new EventJson()))
                .announce(List.of(new ResultsChanged(7, Instant.parse("2024-06-01T12:00:00Z"), results)), results)
                .getFirst();

        assertThat(event.topic()).isEqualTo(Topics.OUTCOMES);
        assertThat(event.type()).isEqualTo(ResultsV1.TYPE);
        assertThat(event.entityKey()).isEqualTo("results/provider/pt-1/nrs-pain");
        assertThat(event.partitionKey()).isEqualTo("provider:pt-1");
        assertThat(event.version()).isEqualTo(7);
        assertThat(new String(event.data(), UTF_8))
                .contains("\"kind\":\"provider\"")
                .contains("\"notBenefited\":0.6")
                .contains("\"standardError\":0.35")
                .doesNotContain("null");
    }
}
