package care.plumbline.bench.servers;

import care.plumbline.goals.GoalsApplication;
import care.plumbline.local.issuer.TokenIssuer;
import care.plumbline.outcomes.OutcomesApplication;
import care.plumbline.providers.ProvidersApplication;
import care.plumbline.treatments.TreatmentsApplication;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Services and a token issuer in one process: `FOLDER PORT-BASE MONGODB-URI KAFKA DATABASE-PREFIX GROUP SERVICE…`.
/// Says so when all have started, and ends when one of them cannot.
public final class ServicesMain {

    static final String READY = "The services are ready.";

    /// How many arguments come before the services.
    private static final int FIXED = 6;

    private ServicesMain() {}

    public static void main(String[] args) {
        try {
            start(args);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        System.out.println(READY);
        System.out.flush();
    }

    private static void start(String[] args) throws Exception {
        int base = Integer.parseInt(args[1]);
        TokenIssuer issuer = TokenIssuer.start(Path.of(args[0], "key.json"), base, Clock.systemUTC());
        for (String service : List.of(args).subList(FIXED, args.length)) {
            switch (service) {
                case "treatments" -> TreatmentsApplication.start(arguments(service, base + 2, issuer, args));
                case "goals" -> GoalsApplication.start(arguments(service, base + 1, issuer, args));
                case "providers" -> ProvidersApplication.start(arguments(service, base + 3, issuer, args));
                case "outcomes" -> OutcomesApplication.start(arguments(service, base + 4, issuer, args));
                default -> throw new IllegalArgumentException("no such service: " + service);
            }
        }
    }

    private static String[] arguments(String service, int port, TokenIssuer issuer, String[] args) {
        return new String[] {
            "--server.port=" + port,
            "--server.address=127.0.0.1",
            "--plumbline.mongodb.uri=" + args[2],
            "--plumbline.mongodb.database=" + args[4] + service,
            "--plumbline.kafka.bootstrap-servers=" + args[3],
            "--plumbline.topics.group=" + service + args[5],
            "--plumbline.topics.partitions=" + Servers.PARTITIONS,
            "--plumbline.topics.replication-factor=1",
            "--plumbline.security.issuer=" + issuer.issuer(),
            "--plumbline.security.jwks-uri=" + issuer.jwksUri()
        };
    }
}
