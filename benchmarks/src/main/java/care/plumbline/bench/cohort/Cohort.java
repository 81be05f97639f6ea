package care.plumbline.bench.cohort;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A made-up cohort. Patient number n is the same whatever the size of the cohort; all ids have the same length.
///
/// @param seed another one makes other people
/// @param firstDay nobody starts before
public record Cohort(long seed, int patients, LocalDate firstDay) {

    private static final int PATIENTS_PER_PROVIDER = 40;
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    public Cohort {
        if (patients < 1 || patients > 9_999_999) {
            throw new IllegalArgumentException("a cohort has 1 to 9,999,999 patients");
        }
    }

    /// Id of patient number n, from 0.
    public static String id(int number) {
        return "b%07d".formatted(number);
    }

    /// The primary care provider of patient number n.
    public static String physician(int number) {
        return "gp-" + number / PATIENTS_PER_PROVIDER;
    }

    /// Who delivers the course of patient number n.
    public static String therapist(int number) {
        return "pt-" + number / PATIENTS_PER_PROVIDER;
    }

    public Stream<Line> providers() {
        return IntStream.range(0, providerCount())
                .boxed()
                .flatMap(number -> Stream.of(
                        provider("gp", number, "primary-care", false),
                        provider("pt", number, "physical-therapy", true).with("offers", offers())));
    }

    public Stream<Person> people() {
        CohortFigures figures = CohortFigures.standard();
        return IntStream.range(0, patients).mapToObj(number -> person(number, figures));
    }

    /// In the import format, scores that come late at the end.
    public void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Line line : (Iterable<Line>) providers()::iterator) {
                write(out, line);
            }
            for (boolean late : new boolean[] {false, true}) {
                for (Person person : (Iterable<Person>) people()::iterator) {
                    for (Line line : person.lines()) {
                        if (person.late().contains(line.text("id")) == late) {
                            write(out, line);
                        }
                    }
                }
            }
        }
    }

    private static void write(BufferedWriter out, Line line) throws IOException {
        out.write(line.json());
        out.write('\n');
    }

    private int providerCount() {
        return Math.max(1, (patients + PATIENTS_PER_PROVIDER - 1) / PATIENTS_PER_PROVIDER);
    }

    private Person person(int number, CohortFigures figures) {
        SplittableRandom random = new SplittableRandom(seed ^ (SPREADING * (number + 1L)));
        List<String> treatments = CohortFigures.TREATMENTS;
        return new History(
                        id(number),
                        treatments.get(random.nextInt(treatments.size())),
                        physician(number),
                        therapist(number),
                        firstDay.plusDays(random.nextInt(180)),
                        figures,
                        random)
                .person();
    }

    private static Line provider(String role, int number, String specialty, boolean pain) {
        return Line.of("provider")
                .with("id", role + "-" + number)
                .with("name", "Made Up " + role + " " + number)
                .with("specialty", specialty)
                .with("painSpecialist", pain)
                .with("organization", "clinic-" + number % 7);
    }

    private static List<Map<String, Object>> offers() {
        return CohortFigures.TREATMENTS.stream()
                .map(treatment -> Line.of("offer").with("treatment", treatment).withoutType())
                .toList();
    }
}
