package care.plumbline.treatments.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.treatments.hearsay.ClaimDecision.Refused;
import care.plumbline.treatments.hearsay.ClaimEvent.ClaimRecorded;
import care.plumbline.treatments.hearsay.ClaimRefusal.TooMany;
import org.junit.jupiter.api.Test;

class InMemoryClaimsTest extends ClaimsContract {

    private final InMemoryClaims claims = new InMemoryClaims();

    @Override
    protected Claims claims() {
        return claims;
    }

    @Test
    void aDocumentHoldsSoManyClaimsAndNoMore() {
        Heard heard = Heard.nothing("yoga");
        for (int i = 0; i < Heard.MOST; i++) {
            heard = heard.after(new ClaimRecorded(claim("c" + i, "One.")));
        }

        assertThat(heard.record(claim("one-more", "One."))).isEqualTo(new Refused(new TooMany()));
    }
}
