package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TrackTest {

    private final Track track = new Track();

    private static List<PendingEvent> events(long... seqs) {
        return LongStream.of(seqs)
                .mapToObj(seq -> new PendingEvent(seq, Instant.EPOCH, null, SomeEvents.outgoing("p1", seq)))
                .toList();
    }

    @Test
    void acknowledgesAnUnbrokenRunOnly() {
        track.submit(events(1, 2, 2, 3));

        assertThat(track.finished(3, true)).isZero();
        assertThat(track.finished(1, true)).isEqualTo(1);
        assertThat(track.finished(2, true)).isZero();
        assertThat(track.finished(2, true)).isEqualTo(3);
    }

    @Test
    void sendsNothingTwiceAlsoWhenTheReaderIsLate() {
        track.submit(events(1, 2));
        track.finished(1, true);
        track.finished(2, true);
        track.cleared(2);

        assertThat(track.idle()).isTrue();
        assertThat(track.notYetSubmitted(events(1, 2, 3)))
                .extracting(PendingEvent::seq)
                .containsExactly(3L);
    }

    @Test
    void takesNothingOnAfterAFailureAndStartsAnew() {
        track.submit(events(1, 2, 3));
        track.finished(1, true);
        track.finished(2, false);

        assertThat(track.notYetSubmitted(events(2, 3, 4))).isEmpty();
        assertThat(track.blank()).isFalse();
        assertThat(track.finished(3, true)).as("not beyond the failed one").isZero();
        assertThat(track.blank()).isTrue();
    }
}
