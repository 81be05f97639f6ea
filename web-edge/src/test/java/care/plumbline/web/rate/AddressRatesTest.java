package care.plumbline.web.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRatesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AddressRates rates = new AddressRates(3, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void anAddressMayAskSoOftenAndThenHasToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(rates.ask("192.0.2.1")).isZero();
        }

        assertThat(rates.ask("192.0.2.1")).isEqualTo(Duration.ofSeconds(20));
        assertThat(rates.ask("192.0.2.2")).isZero();

        nanos.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThat(rates.ask("192.0.2.1")).isZero();
        assertThat(rates.ask("192.0.2.1")).isEqualTo(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:0:1:2:3:4:5, 2001:db8:0:1:",
        "2001:0db8:0000:0001::5, 2001:db8:0:1:",
        "2001:db8::5, 2001:db8:0:0:",
        "::1, 0:0:0:0:",
        "fe80::1%eth0, fe80:0:0:0:",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1",
    })
    void aHomeHasOneNetwork(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @Test
    void noneAtAllIsNoRate() {
        assertThatThrownBy(() -> new AddressRates(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
