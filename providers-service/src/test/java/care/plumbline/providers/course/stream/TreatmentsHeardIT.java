package care.plumbline.providers.course.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.providers.Contract;
import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.testkit.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class TreatmentsHeardIT {

    private final LatestEntities<KnownTreatment> treatments = DocumentStores.unpublished(
                    TestDatabase.shared().freshDatabase(), Clock.systemUTC())
            .latest("known-treatments", KnownTreatment.class);
    private final TreatmentsHeard heard = new TreatmentsHeard(new CareEvents(new EventJson()), treatments);

    @Test
    void keepsTheNewestVersionOfATreatmentInWhateverOrderTheyCome() {
        hear(published(2), published(10));
        hear(published(9), published(10), published(1));

        assertThat(treatments.find("treatment/exercise-general")).hasValueSatisfying(known -> {
            assertThat(known.version()).isEqualTo(10);
            assertThat(known.isOffered()).isTrue();
            assertThat(known.isUsualFor("physical-therapy")).isTrue();
            assertThat(known.isUsualFor("acupuncture")).isFalse();
            assertThat(known.facts()).isNotNull();
        });
        assertThat(treatments.all()).hasSize(1);
    }

    @Test
    void learnsThatATreatmentIsRetired() {
        hear(event(Contract.example(TreatmentsHeard.RETIRED)), published(1));

        assertThat(treatments.find("treatment/exercise-general"))
                .hasValueSatisfying(known -> assertThat(known.retired()).isTrue());
    }

    @Test
    void learnsThatTheNaturalCourseIsAReference() {
        hear(event(Contract.example(TreatmentsHeard.PUBLISHED)
                .put("treatment", "natural-course")
                .put("kind", "reference")));

        assertThat(treatments.find("treatment/natural-course"))
                .hasValueSatisfying(known -> assertThat(known.reference()).isTrue());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        IncomingEvent unreadable = event(
                Contract.example(TreatmentsHeard.PUBLISHED).put("version", 1).put("judgingWindow", 6));

        assertThatThrownBy(() -> hear(unreadable)).isInstanceOf(UnreadableEvent.class);
        assertThat(treatments.all()).isEmpty();
    }

    private void hear(IncomingEvent... events) {
        heard.handle("treatment:exercise-general", List.of(events));
    }

    private static IncomingEvent published(int version) {
        return event(Contract.example(TreatmentsHeard.PUBLISHED).put("version", version));
    }

    private static IncomingEvent event(ObjectNode data) {
        String treatment = data.path("treatment").asString();
        String key = "treatment/" + treatment + "/" + data.path("version").asLong();
        return Contract.incoming(key, "treatment:" + treatment, data);
    }
}
