package care.plumbline.journey.kill;

import care.plumbline.journey.records.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What is on the topics, version by version of every entity. A version may be there more than once: at least once is
/// promised. Nothing may be missing, and the same version always says the same.
final class Published {
    private static final Pattern DERIVED = Pattern.compile("/(judgement|goal-judgement|combination|cycle)/|^results/");

    private final Map<String, TreeMap<Long, byte[]>> versions = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private long repeats;

    private Published() {}

    static Published on(Topics topics, List<String> names) {
        Published published = new Published();
        names.forEach(name -> topics.all(name).forEach(published::add));
        published.findGaps();
        return published;
    }

    private void add(ConsumerRecord<byte[], byte[]> found) {
        String key = Topics.text(found.key());
        long version = Long.parseLong(
                new String(found.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8));
        TreeMap<Long, byte[]> known = versions.computeIfAbsent(key, any -> new TreeMap<>());
        if (!known.containsKey(version) && !known.isEmpty() && known.lastKey() > version) {
            faults.add(key + ": version " + version + " first came after version " + known.lastKey());
        }
        byte[] before = known.putIfAbsent(version, found.value());
        if (before != null) {
            repeats++;
            if (!Arrays.equals(before, found.value())) {
                faults.add(key + ": version " + version + " was published with two contents");
            }
        }
    }

    /// What is derived is made anew when it is lost: its versions rise, but do not count.
    private void findGaps() {
        versions.forEach((key, known) -> {
            if (DERIVED.matcher(key).find()) {
                return;
            }
            if (known.firstKey() != 1 || known.lastKey() != known.size()) {
                faults.add(key + ": versions " + known.keySet() + " have a gap");
            }
        });
    }

    /// Gaps, versions with two contents, versions out of order.
    List<String> faults() {
        return List.copyOf(faults);
    }

    long repeats() {
        return repeats;
    }

    int entities() {
        return versions.size();
    }

    /// 0 where nothing was published.
    long newest(String key) {
        TreeMap<Long, byte[]> known = versions.get(key);
        return known == null ? 0 : known.lastKey();
    }
}
