package care.plumbline.outcomes.progress;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.casefile.CaseReview;
import care.plumbline.outcomes.casefile.InMemoryCaseFiles;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.testkit.MutableClock;
import java.util.List;

/// Keeps the facts of patient `p1`, in a catalogue of exercise and mindfulness, and reads the case as of a day.
public final class Read {

    private static final Catalogue CATALOGUE = Cast.catalogue(Cast.EXERCISE, Cast.MBSR);

    private Read() {}

    public static Cases cases(List<Fact> facts) {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        new CaseKeeping(
                        files,
                        new CaseReview(new Judging(Measures.standard()), CATALOGUE),
                        MutableClock.on("2024-05-15"))
                .take("p1", facts);
        return new Cases(files, CATALOGUE, Measures.standard());
    }

    static CaseAsOf of(List<Fact> facts, String asOf) {
        return cases(facts).find("p1", Cast.day(asOf)).orElseThrow();
    }
}
