package care.plumbline.treatments.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.treatments.evidence.Impossible;
import care.plumbline.treatments.evidence.Reading;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sources grow old; somebody is told, once.
class OverdueTest {

    private static final LocalDate LAST = Cast.READ.reviewDue();
    private static final Instant AFTER = Instant.parse("2025-01-01T03:00:00Z");

    private final Catalogue catalogue = new InMemoryCatalogue();

    @BeforeEach
    void takeTheEdition() {
        Cast.keeping(catalogue).take(Cast.edition(1, Cast.mbsr()));
    }

    @Test
    void aSourceIsOverdueFromTheDayAfterItsReviewWasDue() {
        Entry entry = Cast.mbsr();

        assertThat(entry.reviewDue()).hasValue(LAST);
        assertThat(entry.overdue(LAST)).isEmpty();
        assertThat(entry.overdue(LAST.plusDays(1)))
                .containsExactly(new Overdue("responders[0]", "a trial", Cast.READ.retrievedOn(), LAST));
    }

    @Test
    void aReviewIsDueAfterTheReading() {
        assertThatThrownBy(() -> new Reading(LAST, LAST))
                .isInstanceOfSatisfying(
                        Impossible.class, fault -> assertThat(fault.member()).isEqualTo("reviewDue"));
    }

    @Test
    void isToldOnceThatSourcesAreOverdue() {
        assertThat(Cast.keeping(catalogue).lookForOverdue()).isZero();

        assertThat(Cast.keeping(catalogue, AFTER).lookForOverdue()).isEqualTo(2);
        assertThat(Cast.keeping(catalogue, AFTER).lookForOverdue()).isZero();

        ReviewNotice notice = catalogue.find("mbsr").orElseThrow().notice();
        assertThat(notice).isNotNull();
        assertThat(notice.number()).isEqualTo(1);
        assertThat(notice.version()).isEqualTo(1);
        assertThat(notice.overdue()).hasSize(1);
        assertThat(catalogue.find("mbsr").orElseThrow().versions()).hasSize(1);
    }

    @Test
    void isToldWhenNothingIsOverdueAnyMore() {
        CatalogueKeeping later = Cast.keeping(catalogue, AFTER);
        later.lookForOverdue();
        later.save(Cast.withoutReadings(Cast.mbsr()), null, Cast.by("lead", "read again"));
        later.publish("mbsr", _ -> true, Cast.by("lead", "read again"));

        assertThat(later.lookForOverdue()).isEqualTo(1);

        ReviewNotice notice = catalogue.find("mbsr").orElseThrow().notice();
        assertThat(notice).isEqualTo(new ReviewNotice(2, 2, java.util.List.of(), AFTER));
    }

    @Test
    void whatIsRetiredIsNotLookedAt() {
        Cast.keeping(catalogue).retire("mbsr", _ -> true, Cast.by("lead", "not offered"));

        Cast.keeping(catalogue, AFTER).lookForOverdue();

        assertThat(catalogue.find("mbsr").orElseThrow().notice()).isNull();
    }
}
