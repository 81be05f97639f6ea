package care.plumbline.outcomes.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.AnyCase;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.testkit.MutableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Facts arrive in any order, again and again, one by one and in batches: the file is the same. A failure names its
/// seed.
class CaseFilePropertyTest {

    private static final String TODAY = "2024-04-01";

    @Test
    void orderRepetitionAndBatchesOfEventsChangeNothing() {
        for (long seed = 0; seed < 400; seed++) {
            List<Treatment> treatments = new AnyCase(seed).treatments();
            List<Fact> versions = versions(seed, treatments);
            CaseFile straight = file(treatments, List.of(versions));
            CaseFile jumbled = file(treatments, batches(versions, new Random(seed)));
            assertThat(jumbled.facts()).as("seed %d", seed).isEqualTo(straight.facts());
            assertThat(judgements(jumbled)).as("seed %d", seed).isEqualTo(judgements(straight));
            assertThat(jumbled.contributionsNow()).as("seed %d", seed).isEqualTo(straight.contributionsNow());
            assertThat(jumbled.reviewOn()).as("seed %d", seed).isEqualTo(straight.reviewOn());
        }
    }

    @Test
    void whatIsStoredIsWhatIsJudgedOfTheFactsToday() {
        for (long seed = 0; seed < 400; seed++) {
            List<Treatment> treatments = new AnyCase(seed).treatments();
            CaseFile file = file(treatments, batches(versions(seed, treatments), new Random(seed)));
            List<Judgement> anew = new Judging(Measures.standard())
                    .judge(file.facts().forJudging(), catalogue(treatments), LocalDate.parse(TODAY))
                    .judgements();
            assertThat(judgements(file)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(anew);
        }
    }

    /// Three versions of the same things, each of them different.
    private static List<Fact> versions(long seed, List<Treatment> treatments) {
        List<Fact> all = new ArrayList<>();
        for (int version = 1; version <= 3; version++) {
            for (Fact fact : new AnyCase(3 * seed + version).facts(treatments)) {
                all.add(Cast.version(fact, version));
            }
        }
        return all;
    }

    private static List<List<Fact>> batches(List<Fact> facts, Random random) {
        List<Fact> twice = new ArrayList<>(facts);
        twice.addAll(facts);
        Collections.shuffle(twice, random);
        List<List<Fact>> batches = new ArrayList<>();
        int from = 0;
        while (from < twice.size()) {
            int to = Math.min(twice.size(), from + 1 + random.nextInt(8));
            batches.add(twice.subList(from, to));
            from = to;
        }
        return batches;
    }

    private static CaseFile file(List<Treatment> treatments, List<List<Fact>> batches) {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        CaseKeeping keeping = new CaseKeeping(
                files, new CaseReview(new Judging(Measures.standard()), catalogue(treatments)), MutableClock.on(TODAY));
        batches.forEach(batch -> keeping.take("p1", batch));
        return files.find("p1").orElseThrow();
    }

    private static Catalogue catalogue(List<Treatment> treatments) {
        return Cast.catalogue(treatments.toArray(Treatment[]::new));
    }

    private static List<Judgement> judgements(CaseFile file) {
        return file.judgements().stream().map(KeptJudgement::judgement).toList();
    }
}
