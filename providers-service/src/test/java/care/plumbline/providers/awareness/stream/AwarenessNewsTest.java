package care.plumbline.providers.awareness.stream;

import static care.plumbline.providers.Cast.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.events.CareEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import care.plumbline.events.Topics;
import care.plumbline.providers.Contract;
import care.plumbline.providers.awareness.Happening;
import care.plumbline.providers.awareness.Item;
import care.plumbline.providers.awareness.Ward;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class AwarenessNewsTest {

    private final Ward ward = new Ward();
    private final AwarenessNews news = new AwarenessNews(new EventJson(), ward.keeping);

    @Test
    void wantsEveryEventButThoseOfAwarenessAndTheFigures() {
        assertThat(EventCatalogue.all().stream()
                        .map(EventType::type)
                        .filter(type -> !news.types().contains(type)))
                .allMatch(type -> type.startsWith("care.plumbline.awareness.")
                        || type.equals("care.plumbline.contributions.changed.v1"));
        assertThat(news.unknownTypes()).isTrue();
    }

    @Test
    void everyEventAboutAPatientBecomesAnItem() {
        int version = 1;
        for (EventType type : EventCatalogue.all()) {
            ObjectNode example = Contract.example(type.type());
            if (news.types().contains(type.type()) && example.has("patient")) {
                IncomingEvent event = about(example.put("version", version++));
                news.handle(event.partitionKey(), List.of(event));
                assertThat(items()).extracting(Item::kind).contains(kind(event.type()));
            }
        }
        assertThat(version).isGreaterThan(20);
    }

    @Test
    void thePcpOfTheCareTeamIsToldAndWhoCausedItIsKept() {
        IncomingEvent team = about(Contract.example("care.plumbline.care-team.member-joined.v1"));
        IncomingEvent started = about(Contract.example("care.plumbline.course.started.v1"));
        news.handle(ANA, List.of(team, started));

        Item item = ward.item("course.started");
        assertThat(item.waitsFor()).contains("gp-1");
        Happening happening = Objects.requireNonNull(item.happening());
        assertThat(happening.by())
                .isEqualTo(Contract.example("care.plumbline.course.started.v1")
                        .path("recordedBy")
                        .asString());
        assertThat(happening.provider()).isEqualTo("pt-1");
        assertThat(ward.item("care-team.member-joined").stateCode())
                .as("caused by the PCP")
                .isEqualTo("own");
    }

    @Test
    void whatIsNotAboutAPatientIsLeftOut() {
        IncomingEvent provider = Contract.incoming(
                "provider/pt-1", "provider:pt-1", Contract.example("care.plumbline.provider.registered.v1"));
        news.handle(provider.partitionKey(), List.of(provider));

        assertThat(ward.of("provider:pt-1")).isEmpty();
    }

    @Test
    void anEventOfATypeThatDidNotExistBeforeIsTakenAsItIs() {
        byte[] data = "{\"type\":\"care.plumbline.visit.planned.v1\",\"provider\":{\"name\":\"in other words\"}}"
                .getBytes(StandardCharsets.UTF_8);
        news.handle(
                ANA,
                List.of(new IncomingEvent(
                        Topics.GOALS,
                        0,
                        1,
                        "care.plumbline.visit.planned.v1",
                        ANA + "/visit/v1",
                        ANA,
                        1,
                        Instant.parse("2024-05-01T08:00:00Z"),
                        data,
                        false)));

        assertThat(ward.items()).containsExactly("visit.planned unassigned");
    }

    @Test
    void aJudgementThatOnlyChangedItsFiguresIsARepetition() {
        ObjectNode first =
                Contract.example("care.plumbline.judgement.changed.v1").put("version", 1);
        ObjectNode second = first.deepCopy().put("version", 2).put("improvement", 1.5);
        ObjectNode third = first.deepCopy().put("version", 3).put("phase", "OVERDUE");
        news.handle(ANA, List.of(about(first), about(second), about(third)));

        assertThat(items())
                .extracting(Item::stateCode)
                .containsExactlyInAnyOrder("unassigned", "repeated", "unassigned");
    }

    @Test
    void aGoalJudgementThatOnlyChangedItsFiguresIsARepetition() {
        ObjectNode first =
                Contract.example("care.plumbline.goal-judgement.changed.v1").put("version", 1);
        ObjectNode second = first.deepCopy().put("version", 2).put("latest", 4.5);
        ObjectNode third = first.deepCopy().put("version", 3).put("achievement", "worsening");
        news.handle(ANA, List.of(about(first), about(second), about(third)));

        assertThat(items())
                .extracting(Item::stateCode)
                .containsExactlyInAnyOrder("unassigned", "repeated", "unassigned");
    }

    private List<Item> items() {
        return ward.of(ANA).stream().flatMap(sheet -> sheet.items().stream()).toList();
    }

    private static String kind(String type) {
        return type.replaceFirst("^care\\.plumbline\\.", "").replaceFirst("\\.v1$", "");
    }

    private static IncomingEvent about(ObjectNode example) {
        String type = example.path("type").asString();
        CareEvent read = new EventJson()
                .read(
                        example.toString().getBytes(StandardCharsets.UTF_8),
                        EventCatalogue.find(type).orElseThrow().record());
        IncomingEvent event = Contract.incoming(read.entityKey(), read.partitionKey(), example);
        return new IncomingEvent(
                event.topic(),
                event.partition(),
                event.offset(),
                type,
                event.entityKey(),
                event.partitionKey(),
                event.version(),
                read.recordedAt(),
                event.data(),
                false);
    }
}
