package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentAsked;
import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentClosed;
import care.plumbline.outcomes.casefile.CaseFileEvent.ConclusionChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.ConclusionDropped;
import care.plumbline.outcomes.casefile.CaseFileEvent.ContributionsChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.FactsTaken;
import care.plumbline.outcomes.casefile.CaseFileEvent.JudgementChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.JudgementDropped;
import care.plumbline.outcomes.casefile.CaseFileEvent.ReviewPlanned;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.PatientContributions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that is known about one patient, and what was last judged of it. Facts may come in any order, late and
/// repeatedly; the file is the same.
///
/// @param judgements by course and measure
/// @param assessments the scores that are asked for, by course, measure and wave
/// @param conclusions by key
/// @param contributed when what the patient adds to the figures changed last; absent before it ever did
/// @param reviewOn the day on which time alone changes a judgement
public record CaseFile(
        String patient,
        Facts facts,
        List<KeptJudgement> judgements,
        List<KeptAssessment> assessments,
        List<KeptConclusion> conclusions,
        @Nullable Stamp contributed,
        @Nullable LocalDate reviewOn) {

    private static final Comparator<KeptJudgement> BY_COURSE_AND_MEASURE = Comparator.<KeptJudgement, String>comparing(
                    kept -> kept.judgement().course())
            .thenComparing(kept -> kept.judgement().measure());
    private static final Comparator<KeptConclusion> BY_KEY =
            Comparator.comparing(kept -> kept.conclusion().key());

    private static final Comparator<KeptAssessment> BY_COURSE_MEASURE_AND_WAVE =
            Comparator.<KeptAssessment, String>comparing(
                            kept -> kept.assessment().course())
                    .thenComparing(kept -> kept.assessment().measure())
                    .thenComparing(kept -> kept.assessment().wave());

    public CaseFile {
        judgements = judgements.stream().sorted(BY_COURSE_AND_MEASURE).toList();
        assessments = assessments.stream().sorted(BY_COURSE_MEASURE_AND_WAVE).toList();
        conclusions = conclusions.stream().sorted(BY_KEY).toList();
    }

    public static CaseFile empty(String patient) {
        return new CaseFile(patient, Facts.NONE, List.of(), List.of(), List.of(), null, null);
    }

    /// Takes in what is newer than what is known; decides nothing when all of it is old.
    public List<CaseFileEvent> take(Collection<Fact> news) {
        List<Fact> newer = facts.newsOf(news).newer();
        return newer.isEmpty() ? List.of() : List.of(new FactsTaken(newer));
    }

    /// The only way to the next state.
    public CaseFile after(CaseFileEvent event) {
        return switch (event) {
            case FactsTaken(List<Fact> taken) -> with(facts.with(taken), judgements, assessments, conclusions);
            case JudgementChanged(KeptJudgement before, KeptJudgement after) ->
                with(facts, replaced(judgements, before, after), assessments, conclusions);
            case JudgementDropped(KeptJudgement before, Stamp _) ->
                with(facts, replaced(judgements, before, null), assessments, conclusions);
            case ConclusionChanged(KeptConclusion before, KeptConclusion after) ->
                with(facts, judgements, assessments, replaced(conclusions, before, after));
            case ConclusionDropped(KeptConclusion before, Stamp _) ->
                with(facts, judgements, assessments, replaced(conclusions, before, null));
            case AssessmentAsked(KeptAssessment before, KeptAssessment after) ->
                with(facts, judgements, replaced(assessments, before, after), conclusions);
            case AssessmentClosed(KeptAssessment before, KeptAssessment _) ->
                with(facts, judgements, replaced(assessments, before, null), conclusions);
            case ContributionsChanged(PatientContributions now) ->
                new CaseFile(
                        patient,
                        facts,
                        judgements,
                        assessments,
                        conclusions,
                        new Stamp(now.version(), now.recordedAt()),
                        reviewOn);
            case ReviewPlanned(LocalDate on) ->
                new CaseFile(patient, facts, judgements, assessments, conclusions, contributed, on);
        };
    }

    public CaseFile after(List<CaseFileEvent> events) {
        CaseFile file = this;
        for (CaseFileEvent event : events) {
            file = file.after(event);
        }
        return file;
    }

    /// What the patient adds to the figures, as it was last told; empty when nothing ever was.
    public Optional<PatientContributions> contributions() {
        return Optional.ofNullable(contributed)
                .map(stamp -> new PatientContributions(patient, stamp.version(), stamp.at(), contributionsNow()));
    }

    List<Contribution> contributionsNow() {
        List<Course> courses = facts.all(Course.class);
        return judgements.stream()
                .flatMap(kept -> Contribution.of(kept.judgement(), courses).stream())
                .toList();
    }

    private CaseFile with(
            Facts known, List<KeptJudgement> judged, List<KeptAssessment> asked, List<KeptConclusion> concluded) {
        return new CaseFile(patient, known, judged, asked, concluded, contributed, reviewOn);
    }

    private static <T> List<T> replaced(List<T> kept, @Nullable T before, @Nullable T after) {
        List<T> all = new ArrayList<>(kept);
        if (before != null) {
            all.remove(before);
        }
        if (after != null) {
            all.add(after);
        }
        return all;
    }
}
