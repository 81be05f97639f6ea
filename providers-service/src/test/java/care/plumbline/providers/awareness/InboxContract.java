package care.plumbline.providers.awareness;

import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.awareness.Ward.pcp;
import static care.plumbline.providers.awareness.Ward.told;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.Together;
import care.plumbline.providers.awareness.Inbox.Letter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store of sheets and watches promises, seen through what is read of them.
public abstract class InboxContract {

    private static final String ORGANIZATION = "clinic-a";

    protected abstract Ward ward();

    @Test
    void theInboxIsReadPageByPageEachItemOnce() {
        for (String patient : List.of("a", "a-b", "b")) {
            happens(patient, "2024-05-20T10:00:00Z", "2024-05-21T10:00:00Z", "2024-06-01T08:00:00Z");
        }
        Inbox inbox = new Inbox(ward().sheets, ward().watches);

        List<String> whole = keys(inbox.of(GP, Wanted.OPEN, null, 100));
        List<String> paged = new ArrayList<>();
        String after = null;
        while (true) {
            List<Letter> page = inbox.of(GP, Wanted.OPEN, after, 2);
            paged.addAll(keys(page));
            if (page.size() < 2) {
                break;
            }
            after = page.getLast().key();
        }

        assertThat(whole).hasSize(12).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
        assertThat(inbox.of(PHYSIO, Wanted.OPEN, null, 100)).isEmpty();
    }

    @Test
    void whatHappenedToAPatientIsReadNewestFirst() {
        happens("a", "2024-04-20T10:00:00Z", "2024-05-21T10:00:00Z", "2024-06-01T08:00:00Z");
        happens("b", "2024-05-21T10:00:00Z");
        Inbox inbox = new Inbox(ward().sheets, ward().watches);

        List<Letter> whole = inbox.about("a", null, 100);
        assertThat(whole).hasSize(4).allMatch(letter -> letter.patient().equals("a"));
        assertThat(whole)
                .extracting(letter -> letter.item().at())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        List<Letter> rest = inbox.about("a", whole.getFirst().key(), 100);
        assertThat(rest).isEqualTo(whole.subList(1, 4));
        Item first = whole.getFirst().item();
        assertThat(inbox.one("a", first.id())).contains(first);
        assertThat(inbox.one("b", first.id())).isEmpty();
    }

    @Test
    void statesAreToldApart() {
        happens("a", "2024-05-20T10:00:00Z", "2024-05-21T10:00:00Z");
        Inbox inbox = new Inbox(ward().sheets, ward().watches);
        Marking marking = new Marking(ward().sheets);
        List<Letter> open = inbox.of(GP, Wanted.OPEN, null, 10);
        marking.acknowledge("a", open.get(0).item().id(), new Marker(GP), ward().by(GP));
        marking.see("a", open.get(1).item().id(), new Marker(GP), ward().by(GP));

        assertThat(inbox.of(GP, Wanted.ACKNOWLEDGED, null, 10)).hasSize(1);
        assertThat(inbox.of(GP, Wanted.SEEN, null, 10)).hasSize(1);
        assertThat(inbox.of(GP, Wanted.DELIVERED, null, 10)).hasSize(1);
        assertThat(inbox.of(GP, Wanted.OVERDUE, null, 10)).isEmpty();

        ward().clock.advance(Ward.WEEK);
        ward().keeping.escalate();

        assertThat(inbox.of(GP, Wanted.OVERDUE, null, 10)).hasSize(2);
        assertThat(ward().keeping.standing().overdue()).isEqualTo(2);
        assertThat(ward().keeping.standing().oldest())
                .isEqualTo(ward().clock.instant().minus(Ward.WEEK));
    }

    @Test
    void patientsWhosePcpIsLateAreListedByClinic() {
        for (String patient : List.of("a", "a-b", "b")) {
            happens(patient, "2024-05-20T10:00:00Z");
        }
        Oversight oversight = oversight();
        assertThat(oversight.unaware(null, null, 10)).isEmpty();
        Instant delivered = ward().clock.instant();
        ward().clock.advance(Duration.ofDays(9));
        ward().keeping.escalate();

        List<Unaware> all = oversight.unaware(ORGANIZATION, null, 10);
        assertThat(all).hasSize(3).contains(new Unaware("b", GP, 2, delivered.plus(Ward.WEEK)));
        assertThat(oversight.unaware(null, all.getFirst().patient(), 10)).isEqualTo(all.subList(1, 3));
        assertThat(oversight.unaware("elsewhere", null, 10)).isEmpty();
    }

    @Test
    void figuresAreThoseOfTheClinicAndThePeriod() {
        for (int i = 0; i < 6; i++) {
            happens("p" + i, "2024-05-20T10:00:00Z");
        }
        Instant now = ward().clock.instant();
        ward().clock.advance(Duration.ofMinutes(90));
        new Marking(ward().sheets).acknowledgeUntil(GP, now, ward().by(GP));

        LagFigures figures = oversight().figures(ORGANIZATION, null, null);
        assertThat(figures.acknowledged()).hasValue(12);
        assertThat(figures.minutes(0.5)).hasValue(90);
        assertThat(oversight().figures("elsewhere", null, null).delivered()).isEmpty();
        assertThat(oversight()
                        .figures(null, ward().by(GP).today().plusDays(1), null)
                        .delivered())
                .isEmpty();
        assertThat(oversight()
                        .figures(null, ward().by(GP).today(), ward().by(GP).today())
                        .delivered())
                .hasValue(12);
    }

    @Test
    void twoReplicasMakeOneItemOfOneEventAndOneEscalationOfOneItem() {
        happens("a", "2024-05-20T10:00:00Z");
        Happening paused = new Happening(
                "course.paused", "a/course/c1", 9, Instant.parse("2024-05-22T10:00:00Z"), PHYSIO, null, null);
        AwarenessKeeping other = ward().replica();

        Together.run(() -> taken(ward().keeping, paused), () -> taken(other, paused));
        ward().clock.advance(Ward.WEEK);
        Together.run(ward().keeping::escalate, other::escalate);

        List<Item> items =
                ward().of("a").stream().flatMap(sheet -> sheet.items().stream()).toList();
        assertThat(items).hasSize(3).allMatch(Item::isOverdue).allMatch(item -> item.version() == 1);
    }

    @Test
    void aPlannedHandoverIsFoundOnItsDay() {
        ward().keeping
                .take(List.of(new News(
                        "a", List.of(), List.of(told(1, pcp(GP, "2024-06-03", null, "2024-05-01T08:00:00Z"))))));
        assertThat(ward().keeping.turn()).isZero();
        ward().clock.advance(Duration.ofDays(2));
        assertThat(ward().keeping.turn()).isEqualTo(1);
        assertThat(ward().keeping.turn()).isZero();
    }

    private static boolean taken(AwarenessKeeping keeping, Happening happening) {
        keeping.take(List.of(new News("a", List.of(happening), List.of())));
        return true;
    }

    private static List<String> keys(List<Letter> letters) {
        return letters.stream().map(Letter::key).toList();
    }

    private Oversight oversight() {
        return new Oversight(
                ward().sheets,
                ward().watches,
                organization -> organization.equals(ORGANIZATION) ? Set.of(GP) : Set.of(),
                ZoneOffset.UTC);
    }

    /// Grace becomes PCP, and a course is told of at each of the moments.
    private void happens(String patient, String... moments) {
        Instant first = Instant.parse("2024-04-01T08:00:00Z");
        ward().keeping
                .take(List.of(new News(
                        patient,
                        List.of(new Happening(
                                "care-team.member-joined",
                                patient + "/care-team",
                                1,
                                first,
                                "integration",
                                null,
                                null)),
                        List.of(told(1, pcp(GP, "2024-01-01", null, first.toString()))))));
        for (int i = 0; i < moments.length; i++) {
            Happening happening = new Happening(
                    "course.started", patient + "/course/c1", i + 1, Instant.parse(moments[i]), PHYSIO, PHYSIO, null);
            ward().keeping.take(List.of(new News(patient, List.of(happening), List.of())));
        }
    }
}
