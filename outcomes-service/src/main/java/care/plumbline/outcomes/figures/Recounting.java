package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.PatientContributions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Counts all patients anew from the case files: when a release counts otherwise than the one before, when a provider
/// belongs elsewhere, and on demand. Whoever is counted right already is passed over, the others move the groups by the
/// difference; so it may run at any time, beside everything else, and in several replicas.
public final class Recounting {

    private static final int PAGE = 200;
    /// What was asked for is stored by then, whatever was under way.
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private final FigureKeeping keeping;
    private final CaseFileContributions caseFiles;
    private final Recounts recounts;

    public Recounting(FigureKeeping keeping, CaseFileContributions caseFiles, Recounts recounts) {
        this.keeping = keeping;
        this.caseFiles = caseFiles;
        this.recounts = recounts;
    }

    /// @return how many patients it looked at; 0 when no recount is due
    public long recountIfDue(Instant now) {
        Recounts.Standing standing = recounts.standing();
        boolean wanted = standing.wantedAt().isAfter(standing.countedAt())
                && !standing.wantedAt().isAfter(now.minus(SETTLED));
        return wanted || standing.rules() < Tallying.RULES ? recount() : 0;
    }

    /// @return how many patients it looked at
    public long recount() {
        Instant wantedAt = recounts.standing().wantedAt();
        long patients = 0;
        String after = null;
        for (List<PatientContributions> page = caseFiles.page(after, PAGE);
                !page.isEmpty();
                page = caseFiles.page(after, PAGE)) {
            keeping.keep(page.stream().filter(one -> one.version() > 0).toList());
            patients += page.size();
            after = page.getLast().patient();
        }
        recounts.finished(Tallying.RULES, wantedAt);
        return patients;
    }
}
