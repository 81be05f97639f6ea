package care.plumbline.web;

import java.net.URI;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Addresses of things as the client sees them, also from behind a gateway with another host and prefix.
public final class Locations {

    private Locations() {}

    /// `Locations.of("/patients/{patient}/goals/{goal}", patient, goal)`.
    public static URI of(String path, Object... variables) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .encode()
                .buildAndExpand(variables)
                .toUri();
    }
}
