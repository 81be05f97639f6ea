package care.plumbline.local.cli.demo;

import care.plumbline.local.DevelopmentTokens;
import care.plumbline.local.LocalAddresses;
import care.plumbline.local.cli.http.ApiClient;
import care.plumbline.local.cli.http.PatientClient;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// Everybody acts with a token of their own.
final class Actors {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalAddresses addresses;
    private final DevelopmentTokens tokens;
    private final PrintWriter notices;
    private final Map<String, PatientClient> clients = new HashMap<>();

    Actors(LocalAddresses addresses, PrintWriter notices) {
        this.addresses = addresses;
        this.tokens = DevelopmentTokens.of(addresses);
        this.notices = notices;
    }

    /// @param who `patient ID`, `provider ID` or `integration`.
    PatientClient client(String who) {
        return clients.computeIfAbsent(
                who,
                actor -> new PatientClient(
                        new ApiClient(addresses, () -> token(actor)), PATIENCE, notices, InstantSource.system()));
    }

    private String token(String who) {
        String id = who.substring(who.indexOf(' ') + 1);
        return switch (who.split(" ")[0]) {
            case "patient" -> tokens.patient(id);
            case "provider" -> tokens.provider(id);
            case "integration" -> tokens.integration();
            default -> throw new IllegalArgumentException(who);
        };
    }
}
