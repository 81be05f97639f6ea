package care.plumbline.providers.awareness;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.awareness.Ward.happening;
import static care.plumbline.providers.awareness.Ward.judged;
import static care.plumbline.providers.awareness.Ward.pcp;
import static care.plumbline.providers.awareness.Ward.told;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.awareness.MarkRefusal.DoesNotWait;
import care.plumbline.providers.awareness.MarkRefusal.NotTheRecipient;
import care.plumbline.providers.awareness.MarkRefusal.UnknownItem;
import care.plumbline.providers.awareness.MarkResult.Done;
import care.plumbline.providers.awareness.MarkResult.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AwarenessKeepingTest {

    private static final Happening STARTED =
            happening("course.started", "course/c1", 3, "2024-05-20T10:00:00Z", PHYSIO);
    private static final Happening STATED = happening("goal.stated", "goal/g1", 1, "2024-04-02T10:00:00Z", ANA);
    private static final String PSY = "psy-1";

    private final InMemorySheets sheets = new InMemorySheets();
    private final Ward ward = new Ward(sheets, new InMemoryWatches());
    private final Marking marking = new Marking(sheets);

    @Test
    void whatOthersDidIsPutBeforeThePcp() {
        ward.underGrace().hear(STARTED);

        Item item = ward.item("course.started");
        assertThat(item.stateCode()).isEqualTo("delivered");
        assertThat(item.waitsFor()).contains(GP);
        assertThat(Objects.requireNonNull(item.delivery()).dueAt())
                .isEqualTo(ward.clock.instant().plus(Ward.WEEK));
    }

    @Test
    void whatThePcpDidIsNot() {
        ward.underGrace().hear(happening("course.started", "course/c1", 3, "2024-05-20T10:00:00Z", GP));

        assertThat(ward.items()).contains("course.started own");
    }

    @Test
    void theSameEventAgainDoublesNothing() {
        ward.underGrace().hear(STARTED, STARTED);
        ward.hear(STARTED);
        ward.replica().take(List.of(new News(ANA, List.of(STARTED), List.of())));

        assertThat(ward.items()).containsOnlyOnce("course.started delivered");
    }

    @Test
    void anEventThatWasAcknowledgedDoesNotComeBack() {
        ward.underGrace().hear(STARTED);
        acknowledge("course.started", GP);
        ward.clock.advance(Duration.ofDays(40));
        ward.hear(STARTED);

        assertThat(ward.items()).containsOnlyOnce("course.started acknowledged");
    }

    @Test
    void withoutPcpItIsKeptAndCounted() {
        ward.hear(STATED, STARTED);

        assertThat(ward.items()).containsExactly("goal.stated unassigned", "course.started unassigned");
        assertThat(sheets.standing().unassigned()).isEqualTo(2);
    }

    @Test
    void thePastComesToALatePcpAsOnePack() {
        ward.hear(STATED, STARTED, happening("course.ended", "course/c0", 4, "2024-05-02T10:00:00Z", PHYSIO));
        ward.hear(told(1, pcp(GP, "2024-05-25", null, "2024-05-25T08:00:00Z")));

        assertThat(ward.items())
                .containsExactlyInAnyOrder(
                        "goal.stated in-pack",
                        "course.ended in-pack",
                        "course.started in-pack",
                        "care-team.member-joined delivered",
                        "handover delivered");
        Pack pack = Objects.requireNonNull(ward.item("handover").pack());
        assertThat(pack.events()).isEqualTo(3);
        assertThat(pack.unacknowledged()).isEqualTo(3);
        assertThat(pack.kinds())
                .extracting(Pack.Kind::kind)
                .containsExactly("course.ended", "course.started", "goal.stated");
        assertThat(pack.courses())
                .containsExactly(
                        new Pack.Strand("c1", 3, 3, "course.started", true),
                        new Pack.Strand("c0", 4, 4, "course.ended", false));
        assertThat(pack.goals()).containsExactly(new Pack.Strand("g1", 1, 1, "goal.stated", true));
        assertThat(sheets.standing().unassigned()).isZero();
    }

    @Test
    void atAHandoverTheOpenOnesMoveIntoThePackOfTheNextPcp() {
        ward.underGrace().hear(STATED, STARTED);
        acknowledge("handover", GP);
        ward.clock.advance(Duration.ofDays(8));
        ward.keeping.escalate();
        assertThat(ward.item("course.started").stateCode()).isEqualTo("overdue");

        handOverToPsychologist();

        assertThat(ward.item("course.started").stateCode()).isEqualTo("in-pack");
        assertThat(ward.item("course.started").waitsFor()).isEmpty();
        assertThat(ward.item("handover").waitsFor()).contains(PSY);
        assertThat(Objects.requireNonNull(ward.item("handover").pack()).events())
                .isEqualTo(3);
        assertThat(sheets.told).contains("course.started moved 2", "handover handed-over 1");
        assertThat(sheets.standing().overdue()).isZero();
    }

    @Test
    void aPackThatNobodyReadGoesIntoTheNextOne() {
        ward.hear(STATED);
        ward.hear(told(1, pcp(GP, "2024-05-01", null, "2024-05-01T08:00:00Z")));
        handOverToPsychologist();

        assertThat(ward.of(ANA).stream().flatMap(sheet -> sheet.items().stream()))
                .filteredOn(item -> item.kind().equals("handover"))
                .extracting(Item::stateCode)
                .containsExactly("in-pack", "delivered");
    }

    @Test
    void whatIsHeardOfLateCompletesThePackOrComesAloneOnceThePackIsRead() {
        ward.hear(STATED);
        ward.hear(told(1, pcp(GP, "2024-05-25", null, "2024-05-25T08:00:00Z")));
        ward.hear(STARTED);
        assertThat(Objects.requireNonNull(ward.item("handover").pack()).events())
                .isEqualTo(2);

        ward.clock.advance(Duration.ofHours(1));
        acknowledge("handover", GP);
        ward.clock.advance(Duration.ofHours(1));
        Happening older = happening("goal.revised", "goal/g1", 2, "2024-04-03T10:00:00Z", PHYSIO);
        ward.hear(older);
        ward.hear(happening("goal.held", "goal/g1", 3, "2024-04-04T10:00:00Z", PHYSIO), older);

        assertThat(ward.item("goal.revised").stateCode()).isEqualTo("delivered");
        assertThat(ward.item("goal.held").stateCode()).isEqualTo("delivered");
        assertThat(ward.item("course.started").stateCode()).isEqualTo("in-pack");
    }

    @Test
    void aPlannedHandoverHappensOnItsDay() {
        ward.hear(told(
                2,
                pcp(GP, "2024-01-01", "2024-06-09", "2024-05-01T08:00:00Z"),
                pcp(PSY, "2024-06-10", null, "2024-05-02T08:00:00Z")));
        ward.hear(STARTED);
        assertThat(ward.item("course.started").waitsFor()).contains(GP);
        assertThat(ward.keeping.turn()).isZero();

        ward.clock.advance(Duration.ofDays(10));

        assertThat(ward.keeping.turn()).isEqualTo(1);
        assertThat(ward.keeping.turn()).isZero();
        assertThat(ward.item("course.started").stateCode()).isEqualTo("in-pack");
        assertThat(ward.item("handover").at()).isEqualTo(Instant.parse("2024-06-10T00:00:00Z"));
    }

    @Test
    void afterThePcpHasLeftItWaitsForNobody() {
        ward.underGrace().hear(STARTED);
        ward.hear(told(2, pcp(GP, "2024-01-01", "2024-05-30", "2024-05-30T08:00:00Z")));

        assertThat(ward.item("course.started").stateCode()).isEqualTo("unassigned");
    }

    @Test
    void eachOverdueItemIsToldOfOnceHoweverManyLook() {
        ward.underGrace().hear(STARTED);
        assertThat(ward.keeping.escalate()).isZero();
        ward.clock.advance(Ward.WEEK);

        ward.keeping.escalate();
        ward.replica().escalate();
        ward.hear(STARTED);

        assertThat(sheets.told.stream().filter(told -> told.startsWith("course.started overdue")))
                .hasSize(1);
        assertThat(Objects.requireNonNull(ward.item("course.started").delivery())
                        .overdueAt())
                .isEqualTo(ward.clock.instant());
    }

    @Test
    void onlyAJudgementThatChangesPhaseOrClassIsPutBeforeThePcp() {
        ward.underGrace()
                .hear(
                        judged("c1", 1, "2024-05-20T10:00:00Z", "TOO_EARLY"),
                        judged("c1", 2, "2024-05-21T10:00:00Z", "TOO_EARLY"),
                        judged("c1", 3, "2024-05-22T10:00:00Z", "JUDGEABLE MET"),
                        judged("c1", 4, "2024-05-23T10:00:00Z", "TOO_EARLY"));

        assertThat(ward.items())
                .containsSubsequence(
                        "judgement.changed delivered",
                        "judgement.changed repeated",
                        "judgement.changed delivered",
                        "judgement.changed delivered");
    }

    @Test
    void thePcpSeesAndAcknowledgesAndNobodyElseForThem() {
        ward.underGrace().hear(STARTED);
        String id = ward.item("course.started").id();

        assertThat(marking.see(ANA, id, new Marker(PHYSIO), ward.by(PHYSIO)))
                .isEqualTo(new Refused(new NotTheRecipient()));
        assertThat(marking.see(ANA, id, new Marker(GP), ward.by(GP)))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.changed()).isTrue());
        assertThat(ward.item("course.started").stateCode()).isEqualTo("seen");
        acknowledge("course.started", GP);
        assertThat(ward.item("course.started").stateCode()).isEqualTo("acknowledged");
        assertThat(marking.acknowledge(ANA, id, new Marker(GP), ward.by(GP)))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.changed()).isFalse());
        assertThat(marking.acknowledge(ANA, id, new Marker(PHYSIO), ward.by(PHYSIO)))
                .isEqualTo(new Refused(new NotTheRecipient()));
        assertThat(marking.acknowledge(ANA, "2024-05.00000000000000000000", new Marker(GP), ward.by(GP)))
                .isEqualTo(new Refused(new UnknownItem()));
        assertThat(marking.acknowledge(ANA, "nonsense", new Marker(GP), ward.by(GP)))
                .isEqualTo(new Refused(new UnknownItem()));
        assertThat(sheets.told).containsSubsequence("course.started seen 1", "course.started acknowledged 2");
    }

    @Test
    void whatIsInAPackIsAcknowledgedWithThePack() {
        ward.hear(STATED);
        ward.underGrace();
        String id = ward.item("goal.stated").id();

        assertThat(marking.acknowledge(ANA, id, new Marker(GP), ward.by(GP)))
                .isEqualTo(new Refused(new DoesNotWait(ItemState.IN_PACK)));
    }

    @Test
    void everythingUpToAMomentIsAcknowledgedAtOnce() {
        ward.underGrace().hear(STARTED);
        Instant looked = ward.clock.instant();
        ward.clock.advance(Duration.ofMinutes(5));
        ward.hear(happening("course.paused", "course/c1", 4, "2024-05-21T10:00:00Z", PHYSIO));

        Marking.Swept swept = marking.acknowledgeUntil(GP, looked, ward.by(GP));

        assertThat(swept).isEqualTo(new Marking.Swept(2, false));
        assertThat(ward.item("course.started").stateCode()).isEqualTo("acknowledged");
        assertThat(ward.item("course.paused").stateCode()).isEqualTo("delivered");
    }

    private void handOverToPsychologist() {
        ward.hear(told(
                2,
                pcp(GP, "2024-01-01", "2024-05-31", "2024-06-01T09:00:00Z"),
                pcp(PSY, "2024-06-01", null, "2024-06-01T09:00:00Z")));
    }

    private void acknowledge(String kind, String provider) {
        assertThat(marking.acknowledge(ANA, ward.item(kind).id(), new Marker(provider), ward.by(provider)))
                .isInstanceOf(Done.class);
    }
}
