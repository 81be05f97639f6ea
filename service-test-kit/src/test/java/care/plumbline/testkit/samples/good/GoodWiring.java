package care.plumbline.testkit.samples.good;

import care.plumbline.testkit.samples.good.goal.mongo.MongoGoals;
import org.bson.Document;

record GoodWiring(MongoGoals goals, Document settings) {}
