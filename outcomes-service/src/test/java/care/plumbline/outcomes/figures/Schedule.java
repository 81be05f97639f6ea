package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// A random history: patients whose contributions change, a topic on which some of it is published twice, a
/// consumer that reads it in random batches and dies anywhere, is read to again from further back, and now and
/// then is so slow that another one does its work in the middle of it.
final class Schedule {

    /// The first two share a lane, the others have one each.
    private static final List<String> PATIENTS = List.of("p1", "pA", "p2", "p3");

    private static final List<String> TREATMENTS = List.of("mbsr", "exercise-general");

    private final Random random;
    private final InMemoryFigures stored;
    private final List<PatientContributions> topic;
    private int crashes;
    private int overtakings;

    Schedule(long seed, InMemoryFigures.Fault fault) {
        this.random = new Random(seed);
        this.stored = new InMemoryFigures(fault);
        this.topic = topic();
    }

    /// @return the figures as they were kept
    SortedMap<String, Tally> play() {
        int committed = 0;
        FigureKeeping keeping = consumer(true);
        while (committed < topic.size()) {
            int end = Math.min(topic.size(), committed + 1 + random.nextInt(4));
            try {
                deliver(keeping, topic.subList(committed, end));
                committed = end;
            } catch (Crash crash) {
                crashes++;
                keeping = consumer(true);
                committed = Math.max(0, committed - random.nextInt(3));
            }
        }
        consumer(false).settle();
        return stored.tallies();
    }

    /// The same from scratch: the newest contributions of everybody, counted once.
    SortedMap<String, Tally> recomputed() {
        Map<String, PatientContributions> newest = new TreeMap<>();
        topic.forEach(one -> newest.merge(one.patient(), one, (a, b) -> a.version() >= b.version() ? a : b));
        SortedMap<String, Tally> sums = new TreeMap<>();
        newest.values()
                .forEach(one -> new Tallying(Contributing.MEASURES, Affiliations.NONE)
                        .entryOf(one)
                        .shares()
                        .forEach((group, share) -> sums.merge(group, share, Tally::plus)));
        return sums;
    }

    int crashes() {
        return crashes;
    }

    int overtakings() {
        return overtakings;
    }

    /// As a poll is handed over: patient by patient, or all at once.
    private void deliver(FigureKeeping keeping, List<PatientContributions> batch) {
        if (random.nextBoolean()) {
            keeping.keep(batch);
            return;
        }
        Map<String, List<PatientContributions>> byPatient = new TreeMap<>();
        batch.forEach(one ->
                byPatient.computeIfAbsent(one.patient(), p -> new ArrayList<>()).add(one));
        byPatient.values().forEach(keeping::keep);
    }

    private FigureKeeping consumer(boolean interrupted) {
        InMemoryFigures.View view = stored.view(interrupted ? this::interrupt : Interruptions.NONE);
        return new FigureKeeping(new Tallying(Contributing.MEASURES, Affiliations.NONE), view, view, view);
    }

    private void interrupt() {
        int dice = random.nextInt(200);
        if (dice < 5) {
            throw new Crash();
        }
        if (dice < 8) {
            overtakings++;
            int from = random.nextInt(topic.size());
            deliver(consumer(false), topic.subList(from, Math.min(topic.size(), from + 1 + random.nextInt(3))));
        }
    }

    private List<PatientContributions> topic() {
        List<PatientContributions> published = new ArrayList<>();
        PATIENTS.forEach(patient -> {
            long version = 1L + random.nextInt(3);
            for (int change = random.nextInt(4); change >= 0; change--) {
                published.add(Contributing.of(patient, version, contributions()));
                version += 1L + random.nextInt(5);
            }
        });
        Collections.shuffle(published, random);
        for (int again = random.nextInt(3); again > 0; again--) {
            published.add(random.nextInt(published.size() + 1), published.get(random.nextInt(published.size())));
        }
        return published;
    }

    private Contribution[] contributions() {
        Contribution[] contributions = new Contribution[random.nextInt(3)];
        for (int i = 0; i < contributions.length; i++) {
            String treatment = TREATMENTS.get(random.nextInt(TREATMENTS.size()));
            contributions[i] = random.nextInt(4) == 0
                    ? Contributing.open("c" + i, treatment, Phase.OVERDUE, true)
                    : Contributing.judged(
                            "c" + i,
                            treatment,
                            String.valueOf(4 + random.nextInt(2)),
                            String.valueOf(random.nextInt(101) / 10.0));
        }
        return contributions;
    }
}
