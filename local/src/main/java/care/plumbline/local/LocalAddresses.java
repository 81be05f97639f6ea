package care.plumbline.local;

import java.net.URI;

/// Where the HTTP APIs of the services and the token issuer are, without a slash at the end.
public record LocalAddresses(URI goals, URI treatments, URI providers, URI outcomes, URI issuer) {

    public URI of(ServiceName service) {
        return switch (service) {
            case GOALS -> goals;
            case TREATMENTS -> treatments;
            case PROVIDERS -> providers;
            case OUTCOMES -> outcomes;
        };
    }
}
