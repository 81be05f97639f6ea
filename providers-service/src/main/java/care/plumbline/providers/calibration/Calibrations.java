package care.plumbline.providers.calibration;

import java.util.List;

/// What is known of providers' calibration.
@FunctionalInterface
public interface Calibrations {

    /// In the order of the measures; without those of which nothing may be told.
    List<Calibration> of(String provider);
}
