package care.plumbline.local.services;

import care.plumbline.local.ServiceName;
import care.plumbline.local.run.Ports;
import java.util.List;

/// What a service is told here that it is told elsewhere by its environment.
final class ServiceArguments {
    private ServiceArguments() {}

    static String[] of(ServiceName service, Ports ports, String databaseUri, String issuer, String jwksUri) {
        return List.of(
                        "--server.port=" + ports.of(service),
                        "--server.address=127.0.0.1",
                        "--plumbline.mongodb.uri=" + databaseUri,
                        "--plumbline.kafka.bootstrap-servers=127.0.0.1:" + ports.broker(),
                        "--plumbline.topics.partitions=" + ServiceTopics.PARTITIONS,
                        "--plumbline.topics.replication-factor=1",
                        "--plumbline.security.issuer=" + issuer,
                        "--plumbline.security.jwks-uri=" + jwksUri,
                        // The process closes its services before their database.
                        "--spring.main.register-shutdown-hook=false")
                .toArray(String[]::new);
    }
}
