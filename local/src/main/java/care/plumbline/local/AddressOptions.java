package care.plumbline.local;

import care.plumbline.local.run.DataFolder;
import care.plumbline.local.run.Ports;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// For verbs that talk to a running Plumbline: `@Mixin AddressOptions addresses`. Without options it is the one that
/// `up` started on this machine; each address can be given instead (a gateway's, another machine's).
public final class AddressOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of the Plumbline to talk to (default: .plumbline beside the launcher).")
    private @Nullable Path data;

    @Option(names = "--goals-url", paramLabel = "URL", description = "Instead of what runs on this machine.")
    private @Nullable URI goals;

    @Option(names = "--treatments-url", paramLabel = "URL", description = "Likewise.")
    private @Nullable URI treatments;

    @Option(names = "--providers-url", paramLabel = "URL", description = "Likewise.")
    private @Nullable URI providers;

    @Option(names = "--outcomes-url", paramLabel = "URL", description = "Likewise.")
    private @Nullable URI outcomes;

    @Option(names = "--issuer-url", paramLabel = "URL", description = "Likewise.")
    private @Nullable URI issuer;

    /// @throws Trouble when nothing runs here and an address is missing
    public LocalAddresses resolve() {
        if (goals != null && treatments != null && providers != null && outcomes != null && issuer != null) {
            return new LocalAddresses(goals, treatments, providers, outcomes, issuer);
        }
        Ports ports = DataFolder.of(data).running().ports();
        return new LocalAddresses(
                or(goals, ports.of(ServiceName.GOALS)),
                or(treatments, ports.of(ServiceName.TREATMENTS)),
                or(providers, ports.of(ServiceName.PROVIDERS)),
                or(outcomes, ports.of(ServiceName.OUTCOMES)),
                or(issuer, ports.issuer()));
    }

    private static URI or(@Nullable URI given, int port) {
        return given != null ? given : URI.create("http://127.0.0.1:" + port);
    }
}
