package care.plumbline.outcomes.figures.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.figures.Recounts;
import care.plumbline.testkit.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MongoRecountsIT {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final MongoRecounts recounts =
            new MongoRecounts(TestDatabase.shared().freshDatabase());

    @Test
    void nothingStandsAtFirst() {
        assertThat(recounts.standing()).isEqualTo(Recounts.Standing.NEVER);
    }

    @Test
    void theLaterAskingAndTheNewerRulesStand() {
        recounts.want(NOON);
        recounts.want(NOON.minusSeconds(9));
        recounts.finished(2, NOON.minusSeconds(9));
        recounts.finished(1, NOON.minusSeconds(99));

        assertThat(recounts.standing()).isEqualTo(new Recounts.Standing(2, NOON, NOON.minusSeconds(9)));
    }
}
