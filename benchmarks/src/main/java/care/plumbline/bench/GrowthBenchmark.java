package care.plumbline.bench;

import care.plumbline.bench.load.Load;
import care.plumbline.bench.servers.Copies;
import care.plumbline.local.LocalAddresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;

/// What a call costs as the number of patients grows. Those beyond the loaded ones are copies under other ids.
final class GrowthBenchmark {

    private GrowthBenchmark() {}

    static void run(World world, Results results, List<Integer> sizes, int times) throws Exception {
        results.title("Growth with the number of patients");
        Map<String, List<Double>> medians = new LinkedHashMap<>();
        int present = world.loaded();
        for (int size : sizes) {
            new Copies(world.servers()).make(world.loaded(), present, size);
            present = Math.max(present, size);
            int patients = present;
            for (Map.Entry<String, LongConsumer> call : calls(world, patients).entrySet()) {
                Load.sequence(times / 3, call.getValue());
                medians.computeIfAbsent(call.getKey(), _ -> new ArrayList<>())
                        .add(Load.sequence(times, call.getValue()).millis(50));
            }
        }
        List<String> columns = new ArrayList<>(List.of("call, median ms of " + times));
        sizes.forEach(size -> columns.add(String.format(Locale.ROOT, "%,d patients", size)));
        columns.add("ratio of last to first");
        results.columns(columns.toArray(String[]::new));
        medians.forEach((call, each) -> {
            List<String> cells = new ArrayList<>(List.of(call));
            each.forEach(median -> cells.add(String.format(Locale.ROOT, "%.2f", median)));
            cells.add(String.format(Locale.ROOT, "%.2f", each.getLast() / each.getFirst()));
            results.row(cells.toArray(String[]::new));
        });
        results.line("");
        results.line(
                "Aim: at most 1.2 for reports and writes, 1.3 for the patient-scoped calls of the other services.");
    }

    private static Map<String, LongConsumer> calls(World world, int patients) {
        LocalAddresses at = world.servers().addresses();
        Map<String, LongConsumer> calls = new LinkedHashMap<>();
        calls.put("outcomes: patient report", _ -> world.report(world.anyPatient(patients)));
        calls.put("outcomes: treatment report", _ -> world.treatmentReport());
        calls.put("outcomes: record a score", _ -> world.write(world.anyPatient(patients)));
        calls.put(
                "goals: goals with outlooks",
                _ -> world.http().get(at.goals(), "/patients/" + world.anyPatient(patients) + "/goals"));
        calls.put("goals: state an outlook", number -> {
            String path = "/patients/" + world.anyPatient(patients) + "/goals/pain/outlooks/o" + patients + "-" + number
                    + "-" + world.writes().getAndIncrement();
            world.http().put(at.goals(), path, "{\"hope\":1,\"expected\":3,\"statedOn\":\"2024-11-01\"}");
        });
        calls.put(
                "providers: care team",
                _ -> world.http().get(at.providers(), "/patients/" + world.anyPatient(patients) + "/care-team"));
        calls.put(
                "providers: courses",
                _ -> world.http().get(at.providers(), "/patients/" + world.anyPatient(patients) + "/courses"));
        calls.put("treatments: one entry", _ -> world.http().get(at.treatments(), "/treatments/exercise-general"));
        return calls;
    }
}
