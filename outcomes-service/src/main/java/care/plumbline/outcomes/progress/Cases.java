package care.plumbline.outcomes.progress;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFile;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.conclusion.Concluding;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Judging;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a case file once and judges it as of the day asked for.
public final class Cases {

    private final CaseFiles files;
    private final Catalogue catalogue;
    private final Judging judging;
    private final Concluding concluding;

    public Cases(CaseFiles files, Catalogue catalogue, Measures measures) {
        this.files = files;
        this.catalogue = catalogue;
        this.judging = new Judging(measures);
        this.concluding = new Concluding(measures);
    }

    /// Empty when nothing was ever heard of the patient.
    public Optional<CaseAsOf> find(String patient, LocalDate asOf) {
        return files.find(patient).map(file -> judged(file, asOf));
    }

    private CaseAsOf judged(CaseFile file, LocalDate asOf) {
        CaseFacts everything = file.facts().forJudging();
        CaseJudgement judged = judging.judge(everything, catalogue, asOf);
        CaseFacts then = everything.asOf(asOf);
        return new CaseAsOf(
                file.patient(),
                asOf,
                then,
                catalogue,
                judged,
                concluding.goals(then, judged),
                concluding.combinations(then, catalogue, judged),
                concluding.cycles(then, judged));
    }
}
