package care.plumbline.outcomes;

import care.plumbline.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

    /// The intervals of the figures are computed with the distributions of commons-statistics: pure functions, as is
    /// the realism of claim-guard.
    HouseRulesTest() {
        super("care.plumbline.outcomes", "org.apache.commons.statistics..", "care.plumbline.claims..");
    }
}
