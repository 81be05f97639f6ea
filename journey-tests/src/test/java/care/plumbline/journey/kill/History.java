package care.plumbline.journey.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A history in the import format: people with goals, courses, expectations and scores, in no order.
final class History {
    private static final List<String> TREATMENTS =
            List.of("exercise-general", "mbsr", "acupuncture", "duloxetine", "yoga");
    private static final List<String> ENDINGS = List.of("completed", "no-effect", "side-effects", "patient-choice");

    private final Random random;
    private final List<String> patients;
    private final List<String> lines = new ArrayList<>();

    private History(int people, long seed) {
        random = new Random(seed);
        patients = IntStream.range(0, people).mapToObj(i -> "imported-" + i).toList();
        lines.add(line("'type':'provider','id':'kill-gp','name':'Gus Port','specialty':'primary-care'"));
        lines.add(line("'type':'provider','id':'kill-pt','name':'Paula Tern','specialty':'physical-therapy'"));
        patients.forEach(this::patient);
        Collections.shuffle(lines, random);
    }

    static History of(int people, long seed) {
        return new History(people, seed);
    }

    List<String> patients() {
        return patients;
    }

    int size() {
        return lines.size();
    }

    Path in(Path folder) {
        try {
            return Files.write(folder.resolve("history.ndjson"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String members) {
        return "{" + members.replace('\'', '"') + "}";
    }

    private void add(String type, String patient, String members) {
        lines.add(line("'type':'" + type + "','patient':'" + patient + "'," + members));
    }

    private void patient(String patient) {
        LocalDate start = LocalDate.of(2023, 1, 2).plusDays(random.nextInt(365));
        add("careTeamMember", patient, "'provider':'kill-gp','role':'pcp','from':'2022-01-01'");
        add("careTeamMember", patient, "'provider':'kill-pt','role':'member','from':'2022-06-01'");
        add(
                "goal",
                patient,
                "'id':'g1','kind':'PAIN','statement':'to sleep','measure':'nrs-pain','target':3,'statedOn':'2022-12-01'");
        add(
                "goal",
                patient,
                "'id':'g2','kind':'ACTIVITY','statement':'to walk','measure':'rmdq-24','target':6,'statedOn':'2022-12-01'");
        course(patient, "c1", start, "'g1','g2'");
        course(patient, "c2", start.plusDays(200), "'g1'");
        add(
                "outlook",
                patient,
                "'goal':'g1','hope':0,'expected':" + random.nextInt(8) + ",'likelihood':60,'statedOn':'"
                        + start.minusDays(3) + "'");
        add(
                "outlook",
                patient,
                "'goal':'g2','course':'c1','expected':" + random.nextInt(20) + ",'statedOn':'" + start + "'");
        add(
                "expectation",
                patient,
                "'course':'c1','goal':'g1','provider':'kill-gp','expected':" + random.nextInt(8) + ",'statedOn':'"
                        + start.minusDays(1) + "'");
        for (int week : new int[] {-1, 4, 12, 26, 52}) {
            score(patient, "nrs-pain", 11, start.plusDays(7L * week));
            score(patient, "rmdq-24", 25, start.plusDays(7L * week));
        }
        score(patient, "psfs", 11, start.minusDays(2));
        score(patient, "psfs", 11, start.plusDays(100));
    }

    private void course(String patient, String id, LocalDate start, String goals) {
        String treatment = TREATMENTS.get(random.nextInt(TREATMENTS.size()));
        String ending = random.nextBoolean()
                ? ""
                : ",'end':'" + start.plusDays(random.nextInt(120)) + "','endReason':'"
                        + ENDINGS.get(random.nextInt(ENDINGS.size())) + "'";
        add(
                "course",
                patient,
                "'id':'" + id + "','treatment':'" + treatment + "','provider':'kill-pt','goals':[" + goals
                        + "],'disclosure':{'on':'" + start.minusDays(2) + "','expectations':[{'goal':'g1','expected':"
                        + random.nextInt(8) + "}]},'start':'" + start + "'" + ending);
    }

    private void score(String patient, String measure, int bound, LocalDate day) {
        if (random.nextInt(10) > 0) {
            add(
                    "measurement",
                    patient,
                    "'measure':'" + measure + "','value':" + random.nextInt(bound) + ",'observedOn':'" + day + "'");
        }
    }
}
