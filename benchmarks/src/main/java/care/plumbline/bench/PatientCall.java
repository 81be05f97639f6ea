package care.plumbline.bench;

import care.plumbline.bench.load.NotAnswered;
import care.plumbline.local.ServiceName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One call with a patient in its path, as `patient-calls.txt` has it.
///
/// @param address path and query, a value beside the name of each parameter: `{goal=pain}`
/// @param body JSON; absent where none is sent
/// @param shows what a good answer has in it: an answer without it is no measurement
record PatientCall(
        ServiceName service,
        String method,
        String address,
        @Nullable String body,
        String shows) {

    private static final String BETWEEN = " | ";

    static List<PatientCall> all() {
        var in = Objects.requireNonNull(PatientCall.class.getResourceAsStream("patient-calls.txt"));
        try (var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PatientCall::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PatientCall of(String line) {
        int end = line.lastIndexOf(BETWEEN);
        String[] parts = line.substring(0, end).split(" ", 4);
        return new PatientCall(
                ServiceName.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                parts[1],
                parts[2],
                parts.length > 3 ? parts[3] : null,
                line.substring(end + BETWEEN.length()));
    }

    /// As the service's OpenAPI description calls it: `GET /patients/{patient}/goals/{goal}`.
    String route() {
        return method + " " + address.replaceAll("=[^}]*}", "}").replaceAll("\\?.*", "");
    }

    /// As the results call it.
    String name() {
        String query = address.contains("?") ? address.substring(address.indexOf('?')) : "";
        return service.id() + ": " + route() + query;
    }

    /// Whether something that was looked up is part of it.
    boolean asksFor(String variable) {
        return (address + body + shows).contains("$" + variable);
    }

    /// The address to send it to.
    String path(Drawn drawn) {
        return drawn.filled(address.replace("{patient}", drawn.patient()).replaceAll("\\{\\w+=([^}]*)}", "$1"));
    }

    /// @throws NotAnswered for an answer without what it should show
    void demand(String answer, Drawn drawn) {
        if (!answer.contains(drawn.filled(shows))) {
            throw new NotAnswered("does not show " + shows);
        }
    }
}
