package care.plumbline.providers.calibration.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.ResultsV1;
import care.plumbline.providers.Contract;
import care.plumbline.providers.calibration.Calibration;
import care.plumbline.testkit.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CalibrationsHeardIT {

    private final LatestEntities<Calibration> known = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), Clock.systemUTC())
            .latest("calibrations", Calibration.class);
    private final CalibrationsHeard heard = new CalibrationsHeard(new CareEvents(new EventJson()), known);

    @Test
    void keepsWhatIsNewestOfAProvidersOwnExpectations() {
        hear(own(2, 61), own(1, 40));

        assertThat(known.find("results/provider/pt-1/nrs-pain")).hasValueSatisfying(calibration -> {
            assertThat(calibration.pairs()).isEqualTo(61);
            assertThat(calibration.bias()).isEqualByComparingTo("1.9");
            assertThat(calibration.verdict()).isEqualTo("too-optimistic");
        });
    }

    @Test
    void whatMayNotBeToldAnyMoreIsForgotten() {
        ObjectNode withheld = data(3).put("kind", "provider").put("code", "pt-1");
        withheld.putArray("calibration");
        hear(own(2, 61), event(withheld));

        assertThat(known.find("results/provider/pt-1/nrs-pain"))
                .hasValueSatisfying(
                        calibration -> assertThat(calibration.pairs()).isZero());
    }

    @Test
    void whatIsToldOfTreatmentsIsForOthers() {
        hear(event(data(2)));

        assertThat(known.all()).isEmpty();
    }

    private void hear(IncomingEvent... events) {
        heard.handle("provider:pt-1", List.of(events));
    }

    private static IncomingEvent own(int version, int pairs) {
        ObjectNode data = data(version).put("kind", "provider").put("code", "pt-1");
        ((ObjectNode) data.path("calibration").path(0)).put("book", "own").put("pairs", pairs);
        return event(data);
    }

    private static ObjectNode data(int version) {
        return Contract.example(ResultsV1.TYPE).put("version", version);
    }

    private static IncomingEvent event(ObjectNode data) {
        String kind = data.path("kind").asString();
        String code = data.path("code").asString();
        return Contract.incoming("results/" + kind + "/" + code + "/nrs-pain", kind + ":" + code, data);
    }
}
