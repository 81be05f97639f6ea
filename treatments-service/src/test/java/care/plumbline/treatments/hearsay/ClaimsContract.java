package care.plumbline.treatments.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.hearsay.ClaimDecision.Decided;
import care.plumbline.treatments.hearsay.ClaimDecision.Refused;
import care.plumbline.treatments.hearsay.ClaimDecision.Unchanged;
import care.plumbline.treatments.hearsay.ClaimRefusal.AlreadyWithdrawn;
import care.plumbline.treatments.hearsay.ClaimRefusal.OtherClaim;
import care.plumbline.treatments.hearsay.ClaimRefusal.UnknownClaim;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// What every store of claims promises.
public abstract class ClaimsContract {

    protected static final Instant NOW = Instant.parse("2024-01-05T09:00:00Z");

    protected abstract Claims claims();

    @Test
    void keepsWhatSomebodySaid() {
        Claim said = claim("c1", "Ten sessions and your back is as good as new.");

        assertThat(hearing().record("yoga", said)).isInstanceOf(Decided.class);

        assertThat(claims().about("yoga").standing()).containsExactly(said);
        assertThat(claims().about("massage").standing()).isEmpty();
    }

    @Test
    void theNewestClaimComesFirst() {
        hearing().record("yoga", claim("c1", "One."));
        hearing().record("yoga", claim("c2", "Two."));

        assertThat(claims().about("yoga").standing()).extracting(Claim::id).containsExactly("c2", "c1");
    }

    @Test
    void theSameClaimAgainChangesNothingAndAnotherUnderItsIdIsRefused() {
        Claim said = claim("c1", "One.");
        hearing().record("yoga", said);

        assertThat(hearing().record("yoga", said)).isEqualTo(new Unchanged(said));
        assertThat(hearing().record("yoga", claim("c1", "Two."))).isEqualTo(new Refused(new OtherClaim()));
    }

    @Test
    void aWithdrawnClaimStandsNoLongerAndStaysReadable() {
        hearing().record("yoga", claim("c1", "One."));

        hearing().withdraw("yoga", "c1", "Entered for the wrong treatment.", "pcp-1");

        assertThat(claims().about("yoga").standing()).isEmpty();
        assertThat(claims().about("yoga").claim("c1")).hasValueSatisfying(claim -> {
            assertThat(claim.version()).isEqualTo(2);
            assertThat(claim.withdrawn()).isEqualTo("Entered for the wrong treatment.");
        });
        assertThat(hearing().withdraw("yoga", "c1", "Again.", "pcp-1")).isEqualTo(new Refused(new AlreadyWithdrawn()));
        assertThat(hearing().withdraw("yoga", "c9", "Why.", "pcp-1")).isEqualTo(new Refused(new UnknownClaim()));
    }

    private Hearing hearing() {
        return new Hearing(claims(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    protected static Claim claim(String id, String text) {
        return new Claim(
                id,
                1,
                text,
                Language.EN,
                Speaker.ADVERTISEMENT,
                "Leaflet of a studio",
                LocalDate.of(2024, 1, 4),
                NOW,
                "pcp-1",
                null);
    }
}
