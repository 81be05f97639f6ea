package care.plumbline.testkit.samples.edges.goal.web;

import care.plumbline.testkit.samples.edges.goal.mongo.GoalDocument;

record GoalPage(GoalDocument goal) {}
