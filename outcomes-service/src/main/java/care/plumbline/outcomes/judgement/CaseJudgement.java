package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All judgements of one patient as of a day.
///
/// @param judgements by course, then by measure; also those on measures that have a baseline only, which count as due
/// @param unknown treatments whose courses could not be judged because the catalogue has not told of them yet
public record CaseJudgement(LocalDate asOf, List<Judgement> judgements, Set<TreatmentVersion> unknown) {

    public CaseJudgement {
        judgements = List.copyOf(judgements);
        unknown = Set.copyOf(unknown);
    }

    /// Those that are stored, announced and shown.
    public List<Judgement> toBeTold() {
        return judgements.stream().filter(Judgement::isToBeTold).toList();
    }

    public Optional<Judgement> find(String course, String measure) {
        return judgements.stream()
                .filter(one -> one.course().equals(course) && one.measure().equals(measure))
                .findFirst();
    }
}
