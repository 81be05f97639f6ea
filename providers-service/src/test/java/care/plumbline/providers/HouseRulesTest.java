package care.plumbline.providers;

import care.plumbline.testkit.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("care.plumbline.providers");
    }
}
