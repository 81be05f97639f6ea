package care.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.bench.load.NotAnswered;
import care.plumbline.local.ServiceName;
import care.plumbline.local.cli.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class PatientCallTest {

    private static final Drawn DRAWN = new Draws(40).of(80, 41).getLast();

    private final List<PatientCall> calls = PatientCall.all();

    /// Growth is measured for whatever a service offers about one patient.
    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void thereIsOneForEachRouteWithAPatientInIt(ServiceName service) throws IOException {
        Set<String> measured = calls.stream()
                .filter(call -> call.service() == service)
                .map(PatientCall::route)
                .collect(Collectors.toSet());

        assertThat(measured).isEqualTo(described(service));
    }

    @Test
    void hasWhatIsKnownOfThePatientInIt() {
        PatientCall call = calls.stream()
                .filter(one -> one.route().endsWith("/members/{provider}/{role}/{from}"))
                .findFirst()
                .orElseThrow();

        assertThat(call.path(DRAWN))
                .matches("/patients/b00000\\d\\d/care-team/members/gp-0/member/2010-02-10")
                .contains(DRAWN.patient());
    }

    @Test
    void anAnswerWithoutWhatItShouldShowIsNoMeasurement() {
        PatientCall call = new PatientCall(ServiceName.GOALS, "GET", "/patients/{patient}/questions", null, "\"q#\"");

        call.demand("{\"questions\":[{\"id\":\"q40\"}]}", DRAWN);

        assertThatThrownBy(() -> call.demand("{\"questions\":[]}", DRAWN)).isInstanceOf(NotAnswered.class);
    }

    private static Set<String> described(ServiceName service) throws IOException {
        String description = "/" + service.id() + "-service-openapi.json";
        try (InputStream in = Objects.requireNonNull(PatientCallTest.class.getResourceAsStream(description))) {
            Set<String> routes = new TreeSet<>();
            JsonNode paths = Json.MAPPER.readTree(in).path("paths");
            paths.forEachEntry((path, operations) -> operations.propertyNames().stream()
                    .filter(name -> path.contains("{patient}")
                            && Set.of("get", "put", "post").contains(name))
                    .forEach(name -> routes.add(name.toUpperCase(Locale.ROOT) + " " + path)));
            return routes;
        }
    }
}
