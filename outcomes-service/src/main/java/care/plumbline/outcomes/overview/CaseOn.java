package care.plumbline.outcomes.overview;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.Facts;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Question;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.TreatmentOption;
import care.plumbline.outcomes.schedule.AssessmentPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was known of one patient to be so at the end of a day, judged as of that day.
///
/// @param known all facts, whatever their day
/// @param facts those of the day
record CaseOn(LocalDate day, Facts known, CaseFacts facts, CaseJudgement judged, AssessmentPlan plan) {

    private static final Comparator<Outlook> BY_DAY = Comparator.comparing(Outlook::statedOn)
            .thenComparing(Outlook::recordedAt)
            .thenComparing(Outlook::outlook);

    static CaseOn of(Facts known, Catalogue catalogue, Measures measures, LocalDate day) {
        CaseFacts all = known.forJudging();
        return new CaseOn(
                day,
                known,
                all.asOf(day),
                new Judging(measures).judge(all, catalogue, day),
                AssessmentPlan.of(all, catalogue, day));
    }

    List<CareTeam.Membership> team() {
        return known.careTeam().map(team -> team.on(day)).orElse(List.of());
    }

    Optional<String> pcp() {
        return team().stream()
                .filter(CareTeam.Membership::primaryCare)
                .map(CareTeam.Membership::provider)
                .findFirst();
    }

    /// The last score on each measure, by the codes of the measures.
    List<Score> latest() {
        return facts.scores().measures().stream()
                .flatMap(measure -> facts.scores().last(measure, LocalDate.MIN, day).stream())
                .toList();
    }

    /// Of each goal the outlook stated last.
    List<Outlook> outlooks() {
        return facts.goals().stream()
                .flatMap(goal ->
                        facts.outlooks().stream()
                                .filter(outlook -> outlook.goal().equals(goal.goal()))
                                .max(BY_DAY)
                                .stream())
                .toList();
    }

    List<Question> questions() {
        return known.all(Question.class).stream()
                .filter(question -> question.openOn(day))
                .toList();
    }

    /// Those on which nothing is decided, or that are to be looked at again by now.
    List<TreatmentOption> options() {
        return known.all(TreatmentOption.class).stream()
                .filter(option -> !option.discussedOn().isAfter(day))
                .filter(option -> option.decidedBy(day)
                        .map(decided -> decided.isOpen()
                                || (decided.revisitOn() != null
                                        && !decided.revisitOn().isAfter(day)))
                        .orElse(true))
                .toList();
    }

    List<Findings> findings() {
        return known.all(Findings.class).stream()
                .filter(found -> !found.on().isAfter(day))
                .filter(found -> found.all().stream().anyMatch(Findings.Finding::open))
                .toList();
    }
}
