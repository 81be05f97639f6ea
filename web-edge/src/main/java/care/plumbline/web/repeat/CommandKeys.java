package care.plumbline.web.repeat;

import care.plumbline.delivery.CommandKey;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.RefusedRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// Binds an Idempotency-Key to caller and address: two clients with the same key do not meet.
final class CommandKeys {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private CommandKeys() {}

    static CommandKey of(List<String> headers, String subject, String method, String address, byte[] body) {
        if (headers.size() != 1 || !KEY.matcher(headers.getFirst()).matches()) {
            throw new RefusedRequest(
                    CommonProblems.INVALID_FIELD,
                    HEADER + " must be 1 to 255 visible characters",
                    new FieldError(HEADER, "idempotency-key", "must be 1 to 255 visible characters, once"));
        }
        String key = digest(List.of(subject, method, address, headers.getFirst()), new byte[0]);
        return new CommandKey(key, digest(List.of(method, address), body));
    }

    private static String digest(List<String> parts, byte[] body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
