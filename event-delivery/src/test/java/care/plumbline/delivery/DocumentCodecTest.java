package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;

class DocumentCodecTest {

    private final StateCodec<GoalDocument> states = new StateCodec<>(GoalDocument.class);
    private final DocumentCodec documents = new DocumentCodec();

    private byte[] written(BsonDocument document) {
        BasicOutputBuffer out = new BasicOutputBuffer();
        documents.encode(
                new BsonBinaryWriter(out), document, EncoderContext.builder().build());
        return out.toByteArray();
    }

    private BsonDocument read(byte[] bytes) {
        return documents.decode(
                new BsonBinaryReader(ByteBuffer.wrap(bytes)),
                DecoderContext.builder().build());
    }

    @Test
    void keepsTheBytesOfAStateFromTheDatabaseToTheRecordAndBack() {
        GoalDocument goal = GoalDocument.of("p1", 3);
        byte[] stored = written(new BsonDocument("version", new BsonInt64(3)).append("state", states.encode(goal)));

        BsonDocument found = read(stored);
        BsonDocument state = new StoredAggregate(found).state();

        assertThat(found).isInstanceOf(RawBsonDocument.class);
        assertThat(state).isInstanceOf(RawBsonDocument.class).isEqualTo(states.encode(goal));
        assertThat(states.decode(state)).isEqualTo(goal);
        assertThat(written(found)).isEqualTo(stored);
    }
}
