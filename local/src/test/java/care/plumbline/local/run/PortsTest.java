package care.plumbline.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.local.ServiceName;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void areTheKnownOnesUnlessToldOtherwise() {
        assertThat(Ports.STANDARD.byName())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "goals", 8081,
                        "treatments", 8082,
                        "providers", 8083,
                        "outcomes", 8084,
                        "issuer", 8089,
                        "database", 27027,
                        "broker", 19092,
                        "controller", 19093));
        Ports behind = Ports.behind(9000).with(Map.of("broker", 9999));
        assertThat(behind.of(ServiceName.OUTCOMES)).isEqualTo(9004);
        assertThat(behind.broker()).isEqualTo(9999);
        assertThat(behind.controller()).isEqualTo(9093);
        assertThat(behind.database()).isEqualTo(9027);
    }

    @Test
    void refuseWhatIsNoPort() {
        assertThatThrownBy(() -> Ports.behind(65_500)).hasMessageContaining("must be 1 to 65535");
        assertThatThrownBy(() -> Ports.STANDARD.with(Map.of("goals", 0))).hasMessageContaining("goals");
    }

    @Test
    void nameWhatIsTakenOrGivenTwice() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.behind(taken.getLocalPort() > 40_000 ? 30_000 : 50_000)
                    .with(Map.of("goals", taken.getLocalPort(), "issuer", 28_111, "database", 28_111));
            assertThat(ports.taken())
                    .containsEntry("goals", taken.getLocalPort())
                    .containsEntry("issuer", 28_111)
                    .containsEntry("database", 28_111);
        }
    }
}
