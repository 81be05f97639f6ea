package care.plumbline.bench;

import care.plumbline.bench.cohort.Cohort;
import care.plumbline.bench.load.Http;
import care.plumbline.bench.servers.Servers;
import java.net.URI;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// The running system as the benchmarks call it. Requests are spread over patients by a seeded draw.
///
/// @param loaded patients that came in over HTTP
/// @param seconds how long each measurement lasts
record World(
        Servers servers,
        Http http,
        int loaded,
        double seconds,
        AtomicLong writes,
        LongAdder newest,
        SplittableRandom random) {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 1);

    URI outcomes() {
        return servers.addresses().outcomes();
    }

    synchronized String anyPatient(int of) {
        return Cohort.id(random.nextInt(of));
    }

    /// Records one new score.
    ///
    /// @return its id
    String write(String patient) {
        long number = writes.getAndIncrement();
        String id = "w" + number;
        put(patient, id, number, LAST_DAY.minusDays(number % 300));
        return id;
    }

    private void put(String patient, String id, long number, LocalDate day) {
        http.put(
                outcomes(),
                "/patients/" + patient + "/measurements/" + id,
                "{\"measure\":\"nrs-pain\",\"value\":" + number % 11 + ",\"observedOn\":\"" + day + "\"}");
    }

    /// Records a score later than all others of the patient.
    String writeNewest(String patient) {
        long number = writes.getAndIncrement();
        newest.add(1);
        put(patient, "w" + number, number, LAST_DAY.plusDays(newest.sum()));
        return "w" + number;
    }

    /// Whose newest score is the result of a course.
    String patientWithAnOpenCourse() {
        return new Cohort(Bench.SEED, loaded, Bench.FIRST_DAY)
                .people()
                .filter(person -> person.lines().stream().noneMatch(line -> line.has("endReason")))
                .findFirst()
                .orElseThrow()
                .id();
    }

    String report(String patient) {
        return http.get(outcomes(), "/patients/" + patient + "/report");
    }

    String treatmentReport() {
        return http.get(outcomes(), "/treatments/exercise-general/report?measure=nrs-pain");
    }
}
