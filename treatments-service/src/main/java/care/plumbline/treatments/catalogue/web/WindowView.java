package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.evidence.JudgingWindow;

/// @param from weeks from the first session before which nobody may judge
/// @param to weeks from which one can
/// @param provenance verified, unverified (convention) or reviewed (set here)
record WindowView(int from, int to, String basis, String provenance) {

    static WindowView of(JudgingWindow window) {
        return new WindowView(
                window.fromWeeks(),
                window.toWeeks(),
                window.basis(),
                window.provenance().toString());
    }
}
