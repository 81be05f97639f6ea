package care.plumbline.outcomes.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Thousands of drawn patients. A failure names its seed.
class JudgingPropertyTest {

    private static final int CASES = 4_000;

    @Test
    void saysWhatTheRulesReadLineByLineSay() {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        Set<ResultClass> classes = EnumSet.noneOf(ResultClass.class);
        for (long seed = 0; seed < CASES; seed++) {
            AnyCase any = new AnyCase(seed);
            List<Treatment> treatments = any.treatments();
            List<Fact> facts = any.facts(treatments);
            LocalDate asOf = any.day();
            CaseJudgement judged = judge(facts, treatments, asOf);
            assertThat(lines(judged))
                    .as("seed %d as of %s", seed, asOf)
                    .isEqualTo(new NaiveJudging(facts, treatments, asOf).lines());
            judged.judgements().forEach(one -> phases.add(one.phase()));
            judged.judgements().stream()
                    .flatMap(one -> one.comparisons().stream())
                    .flatMap(cell -> cell.resultClass() == null ? Stream.empty() : Stream.of(cell.resultClass()))
                    .forEach(classes::add);
        }
        assertThat(phases).as("the drawn cases reach every phase").containsExactly(Phase.values());
        assertThat(classes).as("and every class").containsExactly(ResultClass.values());
    }

    @Test
    void whatComesLaterDoesNotChangeWhatWasSoOnAnEarlierDay() {
        for (long seed = 0; seed < 500; seed++) {
            AnyCase any = new AnyCase(seed);
            List<Treatment> treatments = any.treatments();
            List<Fact> facts = any.facts(treatments);
            LocalDate asOf = any.day();
            CaseJudgement before = judge(facts, treatments, asOf);
            facts.add(Cast.score("later", "nrs-pain", "1", asOf.plusDays(1).toString()));
            facts.add(Cast.outlook("later", "g1", null, asOf.plusDays(1).toString(), null, "1"));
            assertThat(judge(facts, treatments, asOf)).as("seed %d", seed).isEqualTo(before);
        }
    }

    private static CaseJudgement judge(List<Fact> facts, List<Treatment> treatments, LocalDate asOf) {
        JudgedCase known = JudgedCase.of(
                facts.stream().filter(JudgingPropertyTest::isJudged).toArray(Fact[]::new));
        return new Judging(Measures.standard())
                .judge(known.facts(), Cast.catalogue(treatments.toArray(Treatment[]::new)), asOf);
    }

    private static Map<String, String> lines(CaseJudgement judged) {
        Map<String, String> lines = new TreeMap<>();
        judged.judgements().forEach(one -> lines.put(one.course() + " " + one.measure(), line(one)));
        return lines;
    }

    private static String line(Judgement judged) {
        StringBuilder line = new StringBuilder(judged.phase().name());
        line.append(" B=").append(id(judged.baseline())).append(" F=").append(id(judged.result()));
        if (judged.change() != null) {
            line.append(" imp=").append(thousandths(judged.change().improvement()));
            line.append(' ').append(judged.change().band());
        }
        for (Comparison cell : judged.comparisons()) {
            Expectation expected = cell.expectation();
            line.append(" | ")
                    .append(
                            switch (expected.book()) {
                                case PATIENT -> "patient " + expected.goal();
                                case PROVIDER -> expected.provider();
                                case EVIDENCE -> "evidence";
                            })
                    .append(' ')
                    .append(answer(cell));
            boolean last = expected.book() == Book.EVIDENCE;
            judged.attainments().stream()
                    .filter(one -> last && one.goal().equals(expected.goal()))
                    .map(Attainment::reached)
                    .flatMap(Stream::ofNullable)
                    .forEach(reached -> line.append(reached ? " reached" : " not reached"));
        }
        return line.toString();
    }

    private static String answer(Comparison cell) {
        if (cell.fulfilment() == Fulfilment.NOT_STATED) {
            return "NOT_STATED";
        }
        BigDecimal distance = cell.distance();
        return distance == null ? "open" : thousandths(distance) + " " + cell.fulfilment() + " " + cell.resultClass();
    }

    private static long thousandths(BigDecimal value) {
        return NaiveJudging.thousandths(value);
    }

    private static String id(@Nullable Score score) {
        return score == null ? "-" : score.measurement();
    }

    private static boolean isJudged(Fact fact) {
        return switch (fact) {
            case Goal _, Outlook _, Course _, Score _ -> true;
            case CareTeam _, Question _, TreatmentOption _, Elicitation _, Findings _ -> false;
        };
    }
}
