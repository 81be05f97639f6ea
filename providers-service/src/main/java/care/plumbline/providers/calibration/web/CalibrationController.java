package care.plumbline.providers.calibration.web;

import care.plumbline.providers.calibration.Calibrations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// How a provider's expectations related to results: to be looked at before the next one is stated.
@RestController
final class CalibrationController {

    private final Calibrations calibrations;

    CalibrationController(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    @GetMapping("/providers/{provider}/calibration")
    @Answers(summary = "How a provider's expectations related to results", body = CalibrationsView.class)
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<CalibrationsView> calibration(@PathVariable @Identifier String provider) {
        return ResponseEntity.ok(CalibrationsView.of(provider, calibrations.of(provider)));
    }
}
