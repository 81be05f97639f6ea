package care.plumbline.testkit.samples.mongo.goal.web;

import org.bson.Document;

record GoalPage(Document goal) {}
