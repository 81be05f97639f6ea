package care.plumbline.treatments.catalogue;

import static care.plumbline.treatments.catalogue.Cast.REVIEWED;
import static care.plumbline.treatments.catalogue.Cast.by;
import static care.plumbline.treatments.catalogue.Cast.exercise;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.catalogue.TreatmentDecision.Refused;
import care.plumbline.treatments.catalogue.TreatmentDecision.Unchanged;
import care.plumbline.treatments.catalogue.TreatmentEvent.NewVersion;
import care.plumbline.treatments.catalogue.TreatmentEvent.TreatmentRetired;
import care.plumbline.treatments.catalogue.TreatmentRefusal.AlreadyRetired;
import care.plumbline.treatments.catalogue.TreatmentRefusal.ReferenceLine;
import care.plumbline.treatments.catalogue.TreatmentRefusal.StaleVersion;
import care.plumbline.treatments.catalogue.TreatmentRefusal.UnknownTreatment;
import care.plumbline.treatments.evidence.EvidenceRule;
import care.plumbline.treatments.evidence.Expectation;
import java.util.List;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

class TreatmentTest {

    private static final EvidenceRule RULE = new EvidenceRule(Measures.standard());

    @Test
    void aNewEntryIsTheFirstVersionWithWhatTheEvidenceExpects() {
        Version version = made(unknown().publish(shipped(exercise(), 1)));

        assertThat(version.number()).isEqualTo(1);
        assertThat(version.entry()).isEqualTo(exercise());
        assertThat(version.evidence()).extracting(Expectation::measure).containsExactly("nrs-pain");
        assertThat(version.recorded()).isEqualTo(by("catalogue", "shipped"));
        assertThat(version.retired()).isFalse();
    }

    @Test
    void theSameEditionAgainChangesNothing() {
        assertThat(published().publish(shipped(changed(), 1))).isEqualTo(new Unchanged());
        assertThat(published().publish(shipped(exercise(), 2))).isEqualTo(new Unchanged());
    }

    @Test
    void anOlderEditionChangesNothing() {
        Treatment newer = after(unknown(), unknown().publish(shipped(exercise(), 2)));

        assertThat(newer.publish(shipped(changed(), 1))).isEqualTo(new Unchanged());
    }

    @Test
    void aNewerEditionWithOtherContentIsTheNextVersion() {
        Version version = made(published().publish(shipped(changed(), 2)));

        assertThat(version.number()).isEqualTo(2);
        assertThat(version.entry()).isEqualTo(changed());
        assertThat(version.edition()).isEqualTo(2);
    }

    @Test
    void aNewerEditionKeepsTheWindowThatWasReviewedHere() {
        Version version = made(reviewed().publish(shipped(changed(), 2)));

        assertThat(version.entry()).isEqualTo(changed().with(REVIEWED));
        assertThat(reviewed().publish(shipped(exercise(), 2))).isEqualTo(new Unchanged());
    }

    @Test
    void whatWasRetiredHereStaysRetired() {
        assertThat(retired().publish(shipped(changed(), 2))).isEqualTo(new Unchanged());
    }

    @Test
    void aReviewedWindowIsTheNextVersionAndTheOldOneStays() {
        Treatment treatment = reviewed();

        assertThat(treatment.versions()).extracting(Version::number).containsExactly(1L, 2L);
        assertThat(treatment.version(1).orElseThrow().entry()).isEqualTo(exercise());
        Version version = treatment.current().orElseThrow();
        assertThat(version.entry().judgingWindow()).isEqualTo(REVIEWED);
        assertThat(version.recorded()).isEqualTo(by("lead", "later"));
        assertThat(version.edition()).isEqualTo(1);
    }

    @Test
    void theSameWindowAgainChangesNothing() {
        assertThat(reviewed().review(review(_ -> true))).isEqualTo(new Unchanged());
    }

    @Test
    void retiringIsAVersionToo() {
        TreatmentDecision decision = published().retire(new RetireTreatment(_ -> true, by("lead", "not offered")));

        assertThat(event(decision)).isInstanceOf(TreatmentRetired.class);
        assertThat(retired().current().orElseThrow()).satisfies(version -> {
            assertThat(version.retired()).isTrue();
            assertThat(version.number()).isEqualTo(2);
            assertThat(version.entry()).isEqualTo(exercise());
        });
    }

    @Test
    void refusesToChangeWhatIsUnknownStaleOrRetired() {
        assertThat(unknown().review(review(_ -> true))).isEqualTo(new Refused(new UnknownTreatment()));
        assertThat(published().review(review(number -> number == 7))).isEqualTo(new Refused(new StaleVersion()));
        assertThat(retired().review(review(_ -> true))).isEqualTo(new Refused(new AlreadyRetired()));
        assertThat(retired().retire(new RetireTreatment(_ -> true, by("lead", "again"))))
                .isEqualTo(new Refused(new AlreadyRetired()));
    }

    @Test
    void refusesToJudgeOrRetireTheNaturalCourse() {
        Treatment naturalCourse = after(unknown(), unknown().publish(shipped(Cast.naturalCourse(), 1)));

        assertThat(naturalCourse.review(review(_ -> true))).isEqualTo(new Refused(new ReferenceLine()));
        assertThat(naturalCourse.retire(new RetireTreatment(_ -> true, by("lead", "why"))))
                .isEqualTo(new Refused(new ReferenceLine()));
    }

    private static Treatment unknown() {
        return Treatment.unknown("exercise-general");
    }

    private static Treatment published() {
        return after(unknown(), unknown().publish(shipped(exercise(), 1)));
    }

    private static Treatment reviewed() {
        return after(published(), published().review(review(_ -> true)));
    }

    private static Treatment retired() {
        return after(published(), published().retire(new RetireTreatment(_ -> true, by("lead", "not offered"))));
    }

    private static Entry changed() {
        Entry entry = exercise();
        return new Entry(
                entry.code(),
                "Exercise",
                entry.alsoKnownAs(),
                entry.kind(),
                entry.specialties(),
                entry.core(),
                entry.about(),
                entry.typicalCourse(),
                entry.judgingWindow(),
                entry.certainty(),
                entry.arms(),
                entry.effects(),
                entry.responders(),
                entry.harms(),
                entry.guidelines(),
                entry.sources(),
                entry.course(),
                entry.certaintyLevel(),
                entry.practice(),
                entry.texts());
    }

    private static PublishEntry shipped(Entry entry, int edition) {
        return new PublishEntry(entry, edition, TreatmentTest::evidence, by("catalogue", "shipped"));
    }

    private static ReviewWindow review(LongPredicate expected) {
        return new ReviewWindow(REVIEWED, expected, TreatmentTest::evidence, by("lead", "later"));
    }

    private static List<Expectation> evidence(Entry entry) {
        return RULE.expectations(entry.evidence(), List.of());
    }

    private static Version made(TreatmentDecision decision) {
        return ((NewVersion) event(decision)).version();
    }

    private static TreatmentEvent event(TreatmentDecision decision) {
        assertThat(decision).isInstanceOf(Decided.class);
        return ((Decided) decision).event();
    }

    private static Treatment after(Treatment before, TreatmentDecision decision) {
        return before.after(event(decision));
    }
}
