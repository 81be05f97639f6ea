package care.plumbline.local.services;

import care.plumbline.embedded.database.EmbeddedDatabase;
import care.plumbline.embedded.database.EmbeddedDatabaseSettings;
import care.plumbline.goals.GoalsApplication;
import care.plumbline.local.ServiceName;
import care.plumbline.local.issuer.TokenIssuer;
import care.plumbline.local.run.DataFolder;
import care.plumbline.local.run.Ports;
import care.plumbline.local.run.RunState;
import care.plumbline.outcomes.OutcomesApplication;
import care.plumbline.providers.ProvidersApplication;
import care.plumbline.treatments.TreatmentsApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/// Database, issuer and the four services, as they run in one process.
final class ServicesProcess {
    private static final Logger log = LoggerFactory.getLogger(ServicesProcess.class);

    private static final Map<ServiceName, Function<String[], ConfigurableApplicationContext>> APPLICATIONS = Map.of(
            ServiceName.GOALS, GoalsApplication::start,
            ServiceName.TREATMENTS, TreatmentsApplication::start,
            ServiceName.PROVIDERS, ProvidersApplication::start,
            ServiceName.OUTCOMES, OutcomesApplication::start);

    private final RunState state;
    private final Path data;
    /// In the order in which they were started: closed from the end.
    private final List<AutoCloseable> started = new ArrayList<>();

    ServicesProcess(DataFolder folder, RunState state) {
        this.state = state;
        this.data = folder.data(state.ephemeral());
    }

    /// Returns when all have started.
    void start() throws IOException, InterruptedException, ExecutionException {
        Ports ports = state.ports();
        var settings = EmbeddedDatabaseSettings.inFile(data.resolve("database").resolve("plumbline.db"))
                .onPort(ports.database());
        EmbeddedDatabase database = keep(EmbeddedDatabase.start(state.ephemeral() ? settings.unforced() : settings));
        TokenIssuer issuer =
                keep(TokenIssuer.start(data.resolve("issuer").resolve("key.json"), ports.issuer(), Clock.systemUTC()));
        log.info("new topics: {}", ServiceTopics.ensure(ports.broker()));
        try (ExecutorService starters = Executors.newFixedThreadPool(2)) {
            List<Future<?>> services = new ArrayList<>();
            for (ServiceName service : ServiceName.values()) {
                String[] arguments =
                        ServiceArguments.of(service, ports, database.uri(), issuer.issuer(), issuer.jwksUri());
                services.add(starters.submit(() -> start(service, arguments)));
            }
            for (Future<?> service : services) {
                service.get();
            }
        }
    }

    private void start(ServiceName service, String[] arguments) {
        Function<String[], ConfigurableApplicationContext> application = APPLICATIONS.get(service);
        if (application == null) {
            throw new IllegalStateException("no application for " + service);
        }
        long begun = System.nanoTime();
        keep(application.apply(arguments));
        log.info("{} started in {} ms", service.id(), (System.nanoTime() - begun) / 1_000_000);
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        started.add(part);
        return part;
    }

    /// The services first, side by side, then what they use.
    synchronized void stop() {
        List<AutoCloseable> services = started.stream()
                .filter(ConfigurableApplicationContext.class::isInstance)
                .toList();
        try (ExecutorService closers = Executors.newVirtualThreadPerTaskExecutor()) {
            services.forEach(service -> closers.execute(() -> close(service)));
        }
        List<AutoCloseable> rest = new ArrayList<>(started);
        rest.removeAll(services);
        rest.reversed().forEach(ServicesProcess::close);
        started.clear();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            log.error("{} did not close cleanly", part.getClass().getSimpleName(), e);
        }
    }
}
