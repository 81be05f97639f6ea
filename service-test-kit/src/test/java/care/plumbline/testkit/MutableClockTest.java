package care.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    @Test
    void standsStillUntilItIsMoved() {
        MutableClock clock = MutableClock.on("2026-03-28");
        var kiritimati = clock.withZone(ZoneId.of("Pacific/Kiritimati"));
        assertThat(clock.instant()).isEqualTo("2026-03-28T12:00:00Z").isEqualTo(clock.instant());
        assertThat(LocalDate.now(kiritimati)).isEqualTo("2026-03-29");
        clock.advance(Duration.ofDays(1));
        assertThat(LocalDate.now(kiritimati)).isEqualTo("2026-03-30");
    }
}
