package care.plumbline.outcomes.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.conclusion.Concluding;
import care.plumbline.outcomes.conclusion.Conclusion;
import care.plumbline.outcomes.judgement.AnyCase;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
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
            assertThat(conclusions(jumbled)).as("seed %d", seed).isEqualTo(conclusions(straight));
            assertThat(jumbled.contributionsNow()).as("seed %d", seed).isEqualTo(straight.contributionsNow());
            assertThat(jumbled.reviewOn()).as("seed %d", seed).isEqualTo(straight.reviewOn());
        }
    }

    @Test
    void whatIsStoredIsWhatIsJudgedOfTheFactsToday() {
        for (long seed = 0; seed < 400; seed++) {
            List<Treatment> treatments = new AnyCase(seed).treatments();
            CaseFile file = file(treatments, batches(versions(seed, treatments), new Random(seed)));
            CaseFacts facts = file.facts().forJudging();
            CaseJudgement anew =
                    new Judging(Measures.standard()).judge(facts, catalogue(treatments), LocalDate.parse(TODAY));
            assertThat(judgements(file)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(anew.judgements());
            assertThat(conclusions(file))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            new Concluding(Measures.standard()).conclude(facts, catalogue(treatments), anew));
        }
    }

    @Test
    void aCorrectionAndItsInverseRestoreEveryBit() {
        for (long seed = 0; seed < 300; seed++) {
            AnyCase any = new AnyCase(seed);
            List<Treatment> treatments = any.treatments();
            List<Fact> facts = any.facts(treatments);
            CaseFile before = file(treatments, List.of(facts));
            List<Fact> others = new AnyCase(seed + 10_000).facts(treatments);
            List<Fact> there = others.stream()
                    .filter(other -> facts.stream().anyMatch(fact -> fact.key().equals(other.key())))
                    .map(other -> Cast.version(other, 2))
                    .toList();
            List<Fact> back = facts.stream().map(fact -> Cast.version(fact, 3)).toList();
            CaseFile after = file(treatments, List.of(facts, there, back));
            assertThat(said(judgements(after))).as("seed %d", seed).isEqualTo(said(judgements(before)));
            assertThat(said(conclusions(after))).as("seed %d", seed).isEqualTo(said(conclusions(before)));
            assertThat(after.contributionsNow()).as("seed %d", seed).isEqualTo(before.contributionsNow());
        }
    }

    /// What is said, whatever versions it rests on.
    private static String said(List<?> derived) {
        return derived.toString()
                .replaceAll("version=\\d+", "version")
                .replaceAll("(course|goal|outlook|measurement)/(\\w+)=\\d+", "$1/$2");
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

    private static List<Conclusion> conclusions(CaseFile file) {
        return file.conclusions().stream().map(KeptConclusion::conclusion).toList();
    }

    private static List<Judgement> judgements(CaseFile file) {
        return file.judgements().stream().map(KeptJudgement::judgement).toList();
    }
}
