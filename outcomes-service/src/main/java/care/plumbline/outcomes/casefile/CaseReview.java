package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.casefile.CaseFileEvent.ContributionsChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.JudgementChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.JudgementDropped;
import care.plumbline.outcomes.casefile.CaseFileEvent.ReviewPlanned;
import care.plumbline.outcomes.conclusion.Concluding;
import care.plumbline.outcomes.conclusion.Conclusion;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.TreatmentVersion;
import care.plumbline.outcomes.schedule.AssessmentPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges a case file anew and says what is different since the last time.
public final class CaseReview {

    private final Judging judging;
    private final Concluding concluding;
    private final Catalogue catalogue;

    public CaseReview(Judging judging, Catalogue catalogue) {
        this.judging = judging;
        this.concluding = new Concluding(judging.measures());
        this.catalogue = catalogue;
    }

    /// @param before the file as it was last reviewed
    /// @param file the same with what became known since
    List<CaseFileEvent> review(CaseFile before, CaseFile file, LocalDate today, Instant now) {
        CaseFacts facts = file.facts().forJudging();
        CaseJudgement judged = judging.judge(facts, catalogue, today);
        AssessmentPlan plan = AssessmentPlan.of(facts, catalogue, today);
        List<CaseFileEvent> events = new ArrayList<>(changes(file, judged, now));
        events.addAll(new AssessmentReview(file, plan, now).changes(coursesOf(file, judged.unknown())));
        List<Conclusion> conclusions = conclusions(file, judged);
        events.addAll(ConclusionReview.changes(file.conclusions(), conclusions, now));
        contributions(before, file.after(events), now).ifPresent(events::add);
        if (!isPlanned(file, judged, plan, conclusions)) {
            events.add(new ReviewPlanned(nextReview(file, judged, plan, conclusions)));
        }
        return events;
    }

    /// What follows at once when the file is not reviewed now: it is due, and what others count of it is never old.
    ///
    /// @param taken what became known
    List<CaseFileEvent> later(CaseFile before, List<CaseFileEvent> taken, LocalDate today, Instant now) {
        List<CaseFileEvent> events = new ArrayList<>(taken);
        contributions(before, before.after(taken), now).ifPresent(events::add);
        if (before.reviewOn() == null || before.reviewOn().isAfter(today)) {
            events.add(new ReviewPlanned(today));
        }
        return events;
    }

    private static Optional<ContributionsChanged> contributions(CaseFile before, CaseFile after, Instant now) {
        List<Contribution> contributions = after.contributionsNow();
        if (contributions.equals(before.contributionsNow())) {
            return Optional.empty();
        }
        Stamp stamp = Stamp.after(before.contributed(), now);
        return Optional.of(new ContributionsChanged(
                new PatientContributions(after.patient(), stamp.version(), stamp.at(), contributions)));
    }

    /// What was concluded stands until all treatments are known again.
    private List<Conclusion> conclusions(CaseFile file, CaseJudgement judged) {
        return judged.unknown().isEmpty()
                ? concluding.conclude(file.facts().forJudging(), catalogue, judged)
                : file.conclusions().stream().map(KeptConclusion::conclusion).toList();
    }

    private static List<CaseFileEvent> changes(CaseFile file, CaseJudgement judged, Instant now) {
        List<CaseFileEvent> changes = new ArrayList<>();
        for (Judgement after : judged.judgements()) {
            Optional<KeptJudgement> before = file.judgements().stream()
                    .filter(kept -> kept.isAbout(after))
                    .findFirst();
            if (before.isEmpty() || !before.get().judgement().saysTheSameAs(after)) {
                Stamp stamp = Stamp.after(before.map(KeptJudgement::stamp).orElse(null), now);
                changes.add(new JudgementChanged(before.orElse(null), new KeptJudgement(stamp, after)));
            }
        }
        Set<String> unjudged = coursesOf(file, judged.unknown());
        for (KeptJudgement before : file.judgements()) {
            if (judged.judgements().stream().noneMatch(before::isAbout)
                    && !unjudged.contains(before.judgement().course())) {
                changes.add(new JudgementDropped(before, Stamp.after(before.stamp(), now)));
            }
        }
        return changes;
    }

    /// What was judged of them stands until their treatment is known again.
    private static Set<String> coursesOf(CaseFile file, Set<TreatmentVersion> unknown) {
        return file.facts().all(Course.class).stream()
                .filter(course -> unknown.contains(course.treatment()))
                .map(Course::course)
                .collect(Collectors.toSet());
    }

    /// While a treatment is not known the file is due at once, whatever day it was put down for before.
    private static boolean isPlanned(
            CaseFile file, CaseJudgement judged, AssessmentPlan plan, List<Conclusion> conclusions) {
        LocalDate planned = file.reviewOn();
        return judged.unknown().isEmpty()
                ? Objects.equals(planned, nextReview(file, judged, plan, conclusions))
                : planned != null && !planned.isAfter(judged.asOf());
    }

    /// The next day on which a fact begins to count, a judging window or a wave opens or closes, or a score is asked
    /// for.
    private static @Nullable LocalDate nextReview(
            CaseFile file, CaseJudgement judged, AssessmentPlan plan, List<Conclusion> conclusions) {
        if (!judged.unknown().isEmpty()) {
            return judged.asOf();
        }
        Stream<LocalDate> facts = file.facts().byKey().values().stream().flatMap(Fact::days);
        Stream<LocalDate> windows = judged.judgements().stream().flatMap(Judgement::days);
        Stream<LocalDate> concluded = conclusions.stream().flatMap(Conclusion::days);
        return Stream.of(facts, windows, plan.days(), concluded)
                .flatMap(days -> days)
                .filter(judged.asOf()::isBefore)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
