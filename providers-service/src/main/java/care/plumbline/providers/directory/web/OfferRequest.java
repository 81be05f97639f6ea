package care.plumbline.providers.directory.web;

import care.plumbline.providers.directory.OfferTreatment;
import care.plumbline.web.input.WhenStated;
import org.jspecify.annotations.Nullable;

/// @param since first day; absent where it is not known
/// @param until last day; absent while it lasts
record OfferRequest(@Nullable WhenStated since, @Nullable WhenStated until) {

    OfferTreatment offering(String treatment) {
        return new OfferTreatment(treatment, since == null ? null : since.date(), until == null ? null : until.date());
    }
}
