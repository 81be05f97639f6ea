package care.plumbline.testkit.samples.coreknowsedge.goal;

import care.plumbline.testkit.samples.coreknowsedge.goal.mongo.GoalDocument;

record Goal(GoalDocument stored) {}
