package care.plumbline.providers.awareness.stream;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.awareness.Ward.happening;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.providers.Contract;
import care.plumbline.providers.awareness.Item;
import care.plumbline.providers.awareness.Marker;
import care.plumbline.providers.awareness.Marking;
import care.plumbline.providers.awareness.Sheet;
import care.plumbline.providers.awareness.Ward;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwarenessAnnouncementsTest {

    private final AwarenessAnnouncements announcements = new AwarenessAnnouncements(new CareEvents(new EventJson()));
    private final Ward ward = new Ward();

    @Test
    void anOverdueItemIsToldOfWithWhatItIsAbout() {
        ward.underGrace().hear(happening("course.started", "course/c1", 3, "2024-05-08T10:00:00Z", "pt-1"));
        ward.clock.advance(Ward.WEEK);
        ward.keeping.escalate();

        OutgoingEvent event = told("course.started");
        assertThat(Contract.violations(event)).isEmpty();
        assertThat(event.type()).isEqualTo("care.plumbline.awareness.overdue.v1");
        assertThat(event.entityKey())
                .isEqualTo("p1/awareness/" + ward.item("course.started").id());
        assertThat(event.partitionKey()).isEqualTo(ANA);
        assertThat(Contract.tree(event).path("state").asString()).isEqualTo("overdue");
        assertThat(Contract.tree(event).path("entityVersion").asInt()).isEqualTo(3);
        assertThat(Contract.tree(event).path("provider").asString()).isEqualTo(GP);
    }

    @Test
    void aPackIsToldOfWithWhatItHolds() {
        ward.hear(happening("goal.stated", "goal/g1", 1, "2024-04-08T10:00:00Z", ANA));
        ward.underGrace();

        OutgoingEvent event = told(Item.HANDOVER);
        assertThat(Contract.violations(event)).isEmpty();
        assertThat(event.type()).isEqualTo("care.plumbline.awareness.handed-over.v1");
        assertThat(Contract.tree(event).at("/pack/goals/0/id").asString()).isEqualTo("g1");
        assertThat(Contract.tree(event).has("entity")).isFalse();

        new Marking(ward.sheets).acknowledge(ANA, ward.item(Item.HANDOVER).id(), new Marker(GP), ward.by(GP));
        OutgoingEvent acknowledged = told(Item.HANDOVER);
        assertThat(Contract.violations(acknowledged)).isEmpty();
        assertThat(acknowledged.version()).isEqualTo(2);
        assertThat(Contract.tree(acknowledged).path("recordedBy").asString()).isEqualTo(GP);
    }

    private OutgoingEvent told(String kind) {
        Item item = ward.item(kind);
        Sheet sheet = ward.sheets.of(ANA, YearMonth.parse(item.id().substring(0, 7)));
        return announcements.announce(List.of(item), sheet).getFirst();
    }
}
