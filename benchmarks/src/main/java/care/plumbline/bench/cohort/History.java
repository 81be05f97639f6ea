package care.plumbline.bench.cohort;

import care.plumbline.bench.cohort.Person.Correction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// One patient's year: a goal, an outlook, a course with its disclosure, and scores at the waves that they answer.
final class History {

    private static final int[] WAVES = {28, 84, 182, 364};
    /// Weeks after which the whole improvement is there.
    private static final double FULL_AFTER_DAYS = 84;
    private static final String GOAL = "pain";
    private static final String ACTIVITY = "activity";
    private static final String COURSE = "first";

    private final String patient;
    private final String treatment;
    private final String physician;
    private final String therapist;
    private final LocalDate start;
    private final CohortFigures figures;
    private final SplittableRandom random;
    private final List<Line> lines = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<String> late = new ArrayList<>();

    History(
            String patient,
            String treatment,
            String physician,
            String therapist,
            LocalDate start,
            CohortFigures figures,
            SplittableRandom random) {
        this.patient = patient;
        this.treatment = treatment;
        this.physician = physician;
        this.therapist = therapist;
        this.start = start;
        this.figures = figures;
        this.random = random;
    }

    Person person() {
        team();
        double pain = baseline(Scale.PAIN);
        double disability = baseline(Scale.DISABILITY);
        expectations(pain);
        lines.add(activity(disability));
        lines.addAll(new Conversation(patient, physician, therapist, treatment, start).lines());
        boolean early = happens("ended-early");
        course(pain, early);
        scores(Scale.PAIN, pain, early);
        scores(Scale.DISABILITY, disability, early);
        return new Person(patient, lines, corrections, late);
    }

    private void team() {
        lines.add(line("careTeamMember")
                .with("provider", physician)
                .with("role", "pcp")
                .on("from", start.minusDays(200)));
        lines.add(line("careTeamMember")
                .with("provider", therapist)
                .with("role", "member")
                .on("from", start.minusDays(14)));
    }

    private void expectations(double pain) {
        int target = Scale.PAIN.score(pain / 2);
        lines.add(line("goal")
                .with("id", GOAL)
                .with("kind", "PAIN")
                .with("statement", "Less pain at work")
                .with("measure", Scale.PAIN.code())
                .with("target", Math.min(target, Scale.PAIN.score(pain) - 1))
                .with("importance", 1 + random.nextInt(3))
                .on("statedOn", start.minusDays(10)));
        lines.add(line("outlook")
                .with("goal", GOAL)
                .with("course", COURSE)
                .with("hope", Scale.PAIN.score(pain - 2 * expected("patient")))
                .with("expected", Scale.PAIN.score(pain - expected("patient")))
                .with("likelihood", 10 * (1 + random.nextInt(9)))
                .on("statedOn", start.minusDays(5)));
    }

    private Line activity(double disability) {
        int target = Math.clamp(Math.round(disability / 2), 2, 12);
        return line("goal")
                .with("id", ACTIVITY)
                .with("kind", "ACTIVITY")
                .with("statement", "Walk to the market and back")
                .with("measure", Scale.DISABILITY.code())
                .with("target", target)
                .with("baseline", Math.max(target + 1, Scale.DISABILITY.score(disability)))
                .with("importance", 2)
                .with("difficulty", 2)
                .with("attainmentScale", AttainmentLevels.around(target))
                .on("statedOn", start.minusDays(10));
    }

    private void course(double pain, boolean early) {
        Line course = line("course")
                .with("id", COURSE)
                .with("treatment", treatment)
                .with("provider", therapist)
                .with("goals", List.of(GOAL, ACTIVITY))
                .with("disclosure", disclosure(pain))
                .on("start", start);
        if (early) {
            course.on("end", start.plusDays(20)).with("endReason", "patient-choice");
        }
        lines.add(course);
        if (happens("other-provider-expects")) {
            lines.add(line("expectation")
                    .with("course", COURSE)
                    .with("goal", GOAL)
                    .with("provider", physician)
                    .with("expected", Scale.PAIN.score(pain - expected("provider")))
                    .with("likelihood", 50)
                    .on("statedOn", start.minusDays(2)));
        }
    }

    private Map<String, Object> disclosure(double pain) {
        return Line.of("disclosure")
                .on("on", start.minusDays(4))
                .with("sessions", 8 + random.nextInt(9))
                .with("weeks", 12)
                .with("text", "Most people notice a change after six weeks.")
                .with(
                        "expectations",
                        List.of(Line.of("expectation")
                                .with("goal", GOAL)
                                .with("expected", Scale.PAIN.score(pain - expected("provider")))
                                .with("likelihood", 60)
                                .withoutType()))
                .withoutType();
    }

    private void scores(Scale scale, double baseline, boolean early) {
        score(scale, "0", start.minusDays(random.nextInt(7)), scale.score(baseline));
        double improvement =
                figures.spread("improvement." + treatment + "." + scale.code()).draw(random);
        for (int day : WAVES) {
            if ((early && day > 28) || !happens("returned")) {
                continue;
            }
            double reached = improvement * Math.min(1, day / FULL_AFTER_DAYS) + random.nextGaussian();
            score(
                    scale,
                    Integer.toString(day),
                    start.plusDays(day + random.nextInt(7)),
                    scale.score(baseline - reached));
        }
    }

    private void score(Scale scale, String wave, LocalDate on, int value) {
        String id = scale.code() + "-" + wave;
        lines.add(line("measurement")
                .with("id", id)
                .with("measure", scale.code())
                .with("value", value)
                .on("observedOn", on)
                .with("reportedBy", "patient"));
        if (happens("corrected")) {
            corrections.add(new Correction(id, scale.score(value + 1)));
        }
        if (happens("late")) {
            late.add(id);
        }
    }

    /// At least 2, so that a better target exists.
    private double baseline(Scale scale) {
        return Math.max(
                2, scale.score(figures.spread("baseline." + scale.code()).draw(random)));
    }

    private double expected(String who) {
        double mean = figures.spread("improvement." + treatment + ".nrs-pain").mean();
        return Math.max(0, mean + figures.spread("optimism." + who).draw(random));
    }

    private boolean happens(String share) {
        return random.nextDouble() < figures.share(share);
    }

    private Line line(String type) {
        return Line.of(type).with("patient", patient);
    }
}
