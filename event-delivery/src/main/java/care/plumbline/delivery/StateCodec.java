package care.plumbline.delivery;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.RawBsonDocument;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/// A public record as BSON by the driver's record codec: UUIDs standard, decimals as Decimal128, dates as UTC instants.
final class StateCodec<D> {

    static final CodecRegistry REGISTRY = CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);

    private final Codec<D> codec;

    StateCodec(Class<D> type) {
        this.codec = REGISTRY.get(type);
    }

    /// The bytes: whatever holds them is written by copying them.
    RawBsonDocument encode(D state) {
        return new RawBsonDocument(state, codec);
    }

    D decode(BsonDocument document) {
        return document instanceof RawBsonDocument bytes
                ? bytes.decode(codec)
                : codec.decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());
    }
}
