package care.plumbline.web.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Cursors nobody can make up, each good for one list only: path and filters are part of what is signed.
final class Cursors {
    private static final int MAC_BYTES = 16;
    private static final int LONGEST = 1_024;

    private final byte[] secret;

    Cursors(byte[] secret) {
        this.secret = secret.clone();
    }

    String write(String list, String key) {
        byte[] text = key.getBytes(StandardCharsets.UTF_8);
        byte[] cursor = ByteBuffer.allocate(MAC_BYTES + text.length)
                .put(mac(list, text))
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /// Empty when the cursor is not ours or belongs to another list.
    Optional<String> read(String list, String cursor) {
        if (cursor.length() > LONGEST) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length < MAC_BYTES) {
            return Optional.empty();
        }
        byte[] text = Arrays.copyOfRange(bytes, MAC_BYTES, bytes.length);
        boolean ours = MessageDigest.isEqual(Arrays.copyOf(bytes, MAC_BYTES), mac(list, text));
        return ours ? Optional.of(new String(text, StandardCharsets.UTF_8)) : Optional.empty();
    }

    private byte[] mac(String list, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(key), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
