package care.plumbline.providers.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Tells that a provider offers a treatment, or until when. It takes the place of what was told of it before.
public record OfferTreatment(
        String treatment,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
