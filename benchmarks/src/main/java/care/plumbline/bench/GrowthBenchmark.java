package care.plumbline.bench;

import care.plumbline.bench.load.Load;
import care.plumbline.bench.load.NotAnswered;
import care.plumbline.bench.load.Timings;
import care.plumbline.bench.servers.Copies;
import care.plumbline.bench.servers.Quiet;
import care.plumbline.local.LocalAddresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What a call costs as the number of patients grows: every call with a patient in its path, and reads beside them.
/// Patients beyond the loaded ones are copies under other ids. A call that is refused, or answered without what it
/// should show, is no measurement and is named.
final class GrowthBenchmark {

    /// Rounds over all calls at each size: what else the machine does for a second is then not in all samples of a
    /// call.
    private static final int ROUNDS = 3;

    private final World world;
    private final int timesARound;
    private final Map<String, List<Timings>> taken = new LinkedHashMap<>();
    private final TreeSet<String> failures = new TreeSet<>();

    private GrowthBenchmark(World world, int times) {
        this.world = world;
        this.timesARound = Math.ceilDiv(times, ROUNDS);
    }

    static void run(World world, Results results, List<Integer> sizes, int times) throws Exception {
        new GrowthBenchmark(world, times).run(results, sizes);
    }

    private void run(Results results, List<Integer> sizes) throws Exception {
        results.title("Growth with the number of patients");
        LocalAddresses at = world.servers().addresses();
        LookUp lookUp = new LookUp(world.http(), at);
        Draws draws = new Draws(world.loaded());
        new Quiet(world.servers()).await();
        Copies copies = new Copies(world.servers(), world.loaded());
        for (int size : sizes) {
            int present = copies.growTo(size);
            // Not counted: a young process compiles, and a database is busy for a while with what it has just taken.
            measured(lookUp, at, draws.of(present, timesARound * ROUNDS));
            Map<String, Timings> all = new LinkedHashMap<>();
            for (int i = 0; i < ROUNDS; i++) {
                measured(lookUp, at, draws.of(present, timesARound))
                        .forEach((call, timings) -> all.merge(call, timings, Timings::and));
            }
            all.forEach((call, timings) ->
                    taken.computeIfAbsent(call, _ -> new ArrayList<>()).add(timings));
        }
        tell(results, sizes);
    }

    private Map<String, Timings> measured(LookUp lookUp, LocalAddresses at, List<Drawn> patients) throws Exception {
        Map<String, Timings> round = new LinkedHashMap<>();
        for (PatientCall call : PatientCall.all()) {
            round.put(call.name(), measured(call.name(), lookUp.before(call, patients), drawn -> send(call, drawn)));
        }
        String report = "outcomes: GET /treatments/{code}/report";
        round.put(report, measured(report, patients, _ -> world.treatmentReport()));
        String entry = "treatments: GET /treatments/{code}";
        round.put(
                entry,
                measured(entry, patients, _ -> world.http().get(at.treatments(), "/treatments/exercise-general")));
        return round;
    }

    private Timings measured(String name, List<Drawn> patients, Consumer<Drawn> call) throws Exception {
        return Load.sequence(patients.size(), number -> noted(name, call, patients.get((int) number)));
    }

    private void noted(String name, Consumer<Drawn> call, Drawn drawn) {
        try {
            call.accept(drawn);
        } catch (NotAnswered failure) {
            failures.add(name + " " + failure.getMessage());
            throw failure;
        }
    }

    private void send(PatientCall call, Drawn drawn) {
        String body = call.body();
        String answer = world.http()
                .send(
                        call.method(),
                        world.servers().addresses().of(call.service()),
                        call.path(drawn),
                        body == null ? null : drawn.filled(body));
        call.demand(answer, drawn);
    }

    private void tell(Results results, List<Integer> sizes) {
        List<String> columns = new ArrayList<>(List.of("call, median ms of " + timesARound * ROUNDS));
        sizes.forEach(size -> columns.add(String.format(Locale.ROOT, "%,d patients", size)));
        columns.add("ratio of last to first");
        results.columns(columns.toArray(String[]::new));
        taken.forEach((call, each) -> {
            List<String> cells = new ArrayList<>(List.of(call));
            each.forEach(timings -> cells.add(cell(timings)));
            boolean whole = each.stream().allMatch(timings -> timings.failed() == 0);
            double ratio = each.getLast().millis(50) / each.getFirst().millis(50);
            cells.add(whole ? String.format(Locale.ROOT, "%.2f", ratio) : "-");
            results.row(cells.toArray(String[]::new));
        });
        results.line("");
        results.line(
                "Aim: at most 1.2 for reports and writes of outcomes-service, 1.3 for the other calls of patients.");
        if (!failures.isEmpty()) {
            results.line("");
            results.line("No measurements, because calls were refused or their answers lacked what they should show:");
            results.line("");
            failures.forEach(failure -> results.line("- " + failure));
        }
    }

    private static String cell(Timings timings) {
        return timings.failed() == 0
                ? String.format(Locale.ROOT, "%.2f", timings.millis(50))
                : timings.failed() + " failed";
    }
}
