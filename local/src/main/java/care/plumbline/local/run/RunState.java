package care.plumbline.local.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the last `up` started, as later commands read it.
///
/// @param ephemeral whether the data go when it stops
/// @param processes by name: `supervisor` (in the foreground only), `broker`, `services`
public record RunState(Ports ports, boolean ephemeral, Map<String, ProcessId> processes) {
    public static final String SUPERVISOR = "supervisor";
    public static final String BROKER = "broker";
    public static final String SERVICES = "services";

    public RunState {
        processes = Map.copyOf(processes);
    }

    public RunState with(String name, ProcessId process) {
        Map<String, ProcessId> more = new LinkedHashMap<>(processes);
        more.put(name, process);
        return new RunState(ports, ephemeral, more);
    }

    /// Those that run, by name.
    public Map<String, ProcessId> alive() {
        return processes.entrySet().stream()
                .filter(process -> process.getValue().isAlive())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    Properties asProperties() {
        Properties properties = new Properties();
        properties.setProperty("ephemeral", Boolean.toString(ephemeral));
        ports.byName().forEach((name, port) -> properties.setProperty("port." + name, Integer.toString(port)));
        processes.forEach((name, process) -> properties.setProperty("process." + name, process.toString()));
        return properties;
    }

    static RunState from(Properties properties) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        Map<String, ProcessId> processes = new LinkedHashMap<>();
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key);
            if (key.startsWith("port.")) {
                ports.put(key.substring("port.".length()), Integer.valueOf(value));
            } else if (key.startsWith("process.")) {
                processes.put(key.substring("process.".length()), ProcessId.parse(value));
            }
        }
        boolean ephemeral = Boolean.parseBoolean(properties.getProperty("ephemeral"));
        return new RunState(Ports.STANDARD.with(ports), ephemeral, processes);
    }
}
