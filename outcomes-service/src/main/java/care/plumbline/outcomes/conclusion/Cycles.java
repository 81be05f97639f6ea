package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Outlook;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the expectation cycles of a patient: runs of judged courses that fell short. Courses without a verdict in the
/// patient's book neither make nor break a run.
final class Cycles {

    private static final int LEAST = 2;
    private static final int DECIMALS = 4;

    private final CaseFacts facts;
    private final CaseJudgement judged;
    private final Measures measures;

    Cycles(CaseFacts facts, CaseJudgement judged, Measures measures) {
        this.facts = facts;
        this.judged = judged;
        this.measures = measures;
    }

    List<ExpectationCycle> all() {
        List<ExpectationCycle> cycles = new ArrayList<>();
        List<JudgedCourse> run = new ArrayList<>();
        for (JudgedCourse course : courses()) {
            if (course.fellShort()) {
                run.add(course);
            } else {
                cycle(run, course.startedOn()).ifPresent(cycles::add);
                run.clear();
            }
        }
        cycle(run, null).ifPresent(cycles::add);
        return cycles;
    }

    private List<JudgedCourse> courses() {
        Map<String, List<Judgement>> byCourse = judged.judgements().stream()
                .collect(Collectors.groupingBy(Judgement::course, TreeMap::new, Collectors.toList()));
        return byCourse.values().stream()
                .flatMap(ofOne -> JudgedCourse.of(ofOne, measures).stream())
                .sorted(Comparator.comparing(JudgedCourse::startedOn).thenComparing(JudgedCourse::course))
                .toList();
    }

    private Optional<ExpectationCycle> cycle(List<JudgedCourse> run, @Nullable LocalDate endedOn) {
        if (run.size() < LEAST) {
            return Optional.empty();
        }
        Optional<NextOutlook> next = new NextOutlook.Search(facts, measures).after(run.getLast());
        Map<String, Long> inputs = new TreeMap<>();
        run.forEach(course -> course.judgements().forEach(one -> inputs.putAll(one.inputs())));
        next.map(NextOutlook::outlook).ifPresent((Outlook outlook) -> inputs.put(outlook.key(), outlook.version()));
        return Optional.of(new ExpectationCycle(
                run.getFirst().course(),
                judged.asOf(),
                endedOn == null ? CycleState.ACTIVE : CycleState.ENDED,
                run.stream().map(JudgedCourse::course).toList(),
                JudgedCourse.mean(run.stream().map(JudgedCourse::shortfall).toList())
                        .setScale(DECIMALS, RoundingMode.HALF_UP),
                next.map(NextOutlook::direction).orElse(null),
                run.getFirst().startedOn(),
                endedOn,
                inputs));
    }
}
