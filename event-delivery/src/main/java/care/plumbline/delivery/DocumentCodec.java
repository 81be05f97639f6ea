package care.plumbline.delivery;

import org.bson.BsonDocument;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.RawBsonDocumentCodec;

/// Documents that stay the bytes they were read as: a state is decoded from them at once, without a tree of values
/// between, and what nobody looks at is never decoded.
final class DocumentCodec implements Codec<BsonDocument> {

    private static final RawBsonDocumentCodec BYTES = new RawBsonDocumentCodec();

    private final BsonDocumentCodec tree = new BsonDocumentCodec();

    @Override
    public BsonDocument decode(BsonReader reader, DecoderContext context) {
        return BYTES.decode(reader, context);
    }

    @Override
    public void encode(BsonWriter writer, BsonDocument document, EncoderContext context) {
        if (document instanceof RawBsonDocument bytes) {
            BYTES.encode(writer, bytes, context);
        } else {
            tree.encode(writer, document, context);
        }
    }

    @Override
    public Class<BsonDocument> getEncoderClass() {
        return BsonDocument.class;
    }
}
