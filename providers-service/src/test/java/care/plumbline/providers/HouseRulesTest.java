package care.plumbline.providers;

import care.plumbline.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

    /// Words of providers are read by the claim guard: pure functions.
    HouseRulesTest() {
        super("care.plumbline.providers", "care.plumbline.claims..");
    }
}
