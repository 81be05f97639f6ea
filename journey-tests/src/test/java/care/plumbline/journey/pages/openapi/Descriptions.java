package care.plumbline.journey.pages.openapi;

import care.plumbline.journey.running.Checkout;
import java.nio.file.Path;

/// Where the descriptions lie: in the program of their service, which serves them.
final class Descriptions {

    private Descriptions() {}

    static Path file(String service) {
        String name = service + "-service";
        return Checkout.root().resolve(name + "/src/main/resources/" + name + "-openapi.json");
    }
}
