package care.plumbline.outcomes;

import care.plumbline.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

    /// The intervals of the figures are computed with the distributions of commons-statistics: pure functions.
    HouseRulesTest() {
        super("care.plumbline.outcomes", "org.apache.commons.statistics..");
    }
}
