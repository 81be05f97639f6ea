package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.charset.StandardCharsets;

/// The key of an index entry as bytes. Strings keep their order (as MongoDB's does, by UTF-8), after all other keys.
final class KeyBytes {
    private static final byte OTHER = 0;
    private static final byte STRING = 1;

    private KeyBytes() {}

    static byte[] of(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String text ? of(text) : tagged(OTHER, bson(key));
    }

    static byte[] of(String text) {
        return tagged(STRING, text.getBytes(StandardCharsets.UTF_8));
    }

    static boolean isString(byte[] key) {
        return key[0] == STRING;
    }

    static KeyValue read(byte[] key) {
        byte[] content = new byte[key.length - 1];
        System.arraycopy(key, 1, content, 0, content.length);
        return isString(key)
                ? new KeyValue(new String(content, StandardCharsets.UTF_8))
                : new KeyValue(DocumentBytes.read(content).values());
    }

    private static byte[] bson(KeyValue key) {
        Document values = new Document();
        for (int i = 0; i < key.size(); i++) {
            values.put(Integer.toString(i), key.get(i));
        }
        return DocumentBytes.of(values);
    }

    private static byte[] tagged(byte tag, byte[] content) {
        byte[] bytes = new byte[content.length + 1];
        bytes[0] = tag;
        System.arraycopy(content, 0, bytes, 1, content.length);
        return bytes;
    }
}
