package care.plumbline.bench;

import care.plumbline.bench.cohort.Cohort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Draws the patients whom the calls are about, by a seed.
final class Draws {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final LocalDate FIRST_HANDOVER = LocalDate.of(2023, 10, 1);

    private final int loaded;
    private final SplittableRandom random = new SplittableRandom(Bench.SEED);
    private final Map<String, Integer> handovers = new HashMap<>();
    private int number;

    /// @param loaded patients that are no copies
    Draws(int loaded) {
        this.loaded = loaded;
    }

    /// So many of the patients 0 to `patients`, a patient as often as it comes.
    List<Drawn> of(int patients, int count) {
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(next(random.nextInt(patients)));
        }
        return drawn;
    }

    private Drawn next(int patient) {
        String id = Cohort.id(patient);
        int model = patient % loaded;
        String physician = Cohort.physician(model);
        String therapist = Cohort.therapist(model);
        int before = handovers.merge(id, 1, Integer::sum) - 1;
        int mine = number++;
        return new Drawn(
                mine,
                id,
                Cohort.id(model),
                Map.of(
                        "gp",
                        physician,
                        "pt",
                        therapist,
                        "day",
                        LONG_AGO.plusDays(mine).toString(),
                        "on",
                        FIRST_HANDOVER.plusDays(2L * before).toString(),
                        "next",
                        before % 2 == 0 ? therapist : physician));
    }
}
