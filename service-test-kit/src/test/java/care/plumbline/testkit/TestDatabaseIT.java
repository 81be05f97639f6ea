package care.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class TestDatabaseIT {

    @Test
    void givesEachTestADatabaseOfItsOwn() {
        var one = TestDatabase.shared().freshDatabase();
        var other = TestDatabase.shared().freshDatabase();

        one.getCollection("goals").insertOne(new Document("_id", "p1"));

        assertThat(one.getCollection("goals").countDocuments()).isEqualTo(1);
        assertThat(other.getCollection("goals").countDocuments()).isZero();
    }
}
