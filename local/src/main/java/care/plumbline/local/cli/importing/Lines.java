package care.plumbline.local.cli.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads lines one by one, none longer than a request may be, so that memory does not grow with the file.
final class Lines implements Closeable {
    static final int LONGEST = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream bytes;
    private long number;

    Lines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
    }

    /// The next line that is not blank; null at the end.
    @Nullable
    Line next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(256);
            int length = 0;
            int next = bytes.read();
            if (next < 0) {
                return null;
            }
            for (; next >= 0 && next != '\n'; next = bytes.read()) {
                if (length++ < LONGEST) {
                    line.write(next);
                }
            }
            number++;
            Line read = length > LONGEST
                    ? new Line(number, null, "the line is longer than 1,000,000 bytes")
                    : text(line.toByteArray());
            if (read.text() == null || !read.text().isBlank()) {
                return read;
            }
        }
    }

    private Line text(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            boolean marked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
            return new Line(number, marked ? text.substring(1) : text, "");
        } catch (CharacterCodingException notUtf8) {
            return new Line(number, null, "the line is not UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
