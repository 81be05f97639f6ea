package care.plumbline.providers.course.stream;

import care.plumbline.delivery.LatestEntities;
import care.plumbline.providers.course.KnownTreatment;
import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Down until the catalogue has been read to its end once and holds a treatment: before that every new course would
/// be refused for its treatment.
final class CatalogueHealth extends AbstractHealthIndicator {

    private final LatestEntities<KnownTreatment> treatments;
    private final BooleanSupplier readToTheEnd;
    private volatile boolean read;

    CatalogueHealth(LatestEntities<KnownTreatment> treatments, BooleanSupplier readToTheEnd) {
        super("the catalogue cannot be looked at");
        this.treatments = treatments;
        this.readToTheEnd = readToTheEnd;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (!read) {
            read = !treatments.page(null, 1).isEmpty() && readToTheEnd.getAsBoolean();
        }
        if (read) {
            builder.up();
        } else {
            builder.outOfService().withDetail("catalogue", "not read yet");
        }
    }
}
