package care.plumbline.bench.servers;

import care.plumbline.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;

/// The services have heard all that was told, and tell nothing more: what one of them keeps of another is complete.
public final class Quiet {

    private static final List<String> GROUPS =
            List.of("goals", "treatments", "providers", "providers-gathering", "outcomes", "outcomes-gathering");
    private static final Duration STILL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Servers servers;

    public Quiet(Servers servers) {
        this.servers = servers;
    }

    /// @throws IllegalStateException when it does not come to that
    public void await() throws ExecutionException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()))) {
            Map<TopicPartition, Long> before = Map.of();
            while (System.nanoTime() < until) {
                Map<TopicPartition, Long> ends = Offsets.ends(admin, Topics.all());
                if (ends.equals(before) && allRead(admin, ends)) {
                    return;
                }
                before = ends;
                TimeUnit.NANOSECONDS.sleep(STILL.toNanos());
            }
        }
        throw new IllegalStateException("the services have not heard everything after " + PATIENCE);
    }

    private static boolean allRead(Admin admin, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        for (String group : GROUPS) {
            boolean behind = Offsets.read(admin, group).entrySet().stream()
                    .anyMatch(read -> read.getValue() < ends.getOrDefault(read.getKey(), 0L));
            if (behind) {
                return false;
            }
        }
        return true;
    }
}
