package care.plumbline.goals;

import care.plumbline.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("care.plumbline.goals");
    }
}
