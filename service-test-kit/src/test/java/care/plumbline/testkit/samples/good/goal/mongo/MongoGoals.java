package care.plumbline.testkit.samples.good.goal.mongo;

import org.bson.Document;

public record MongoGoals(Document goals) {}
