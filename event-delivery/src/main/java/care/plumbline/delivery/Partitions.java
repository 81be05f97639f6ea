package care.plumbline.delivery;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/// One rule for all topics: what has the same partition key lies in partitions of the same number.
public final class Partitions {

    private Partitions() {}

    public static int of(String partitionKey, int partitions) {
        return Utils.toPositive(Utils.murmur2(partitionKey.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
