package care.plumbline.outcomes.casefile.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.AssessmentV1;
import care.plumbline.events.ContributionsV1;
import care.plumbline.events.Topics;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFile;
import care.plumbline.outcomes.casefile.CaseFileEvent;
import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentAsked;
import care.plumbline.outcomes.casefile.CaseFileEvent.AssessmentClosed;
import care.plumbline.outcomes.casefile.CaseFileEvent.ConclusionChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.ConclusionDropped;
import care.plumbline.outcomes.casefile.CaseFileEvent.ContributionsChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.FactsTaken;
import care.plumbline.outcomes.casefile.CaseFileEvent.JudgementChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.JudgementDropped;
import care.plumbline.outcomes.casefile.CaseFileEvent.ReviewPlanned;
import care.plumbline.outcomes.casefile.KeptAssessment;
import care.plumbline.outcomes.casefile.KeptConclusion;
import care.plumbline.outcomes.casefile.KeptJudgement;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.judgement.ContributedBook;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.schedule.Assessment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Judgements and reminders as other services read them, and contributions as the figures do.
@Component
final class CaseAnnouncements implements Announcer<CaseFileEvent, CaseFile> {

    private static final String JUDGEMENT_CHANGED = "care.plumbline.judgement.changed.v1";
    private static final String US = "outcomes-service";

    private final CareEvents events;
    private final JudgementWire judgements;

    CaseAnnouncements(CareEvents events, Measures measures) {
        this.events = events;
        this.judgements = new JudgementWire(measures);
    }

    @Override
    public List<OutgoingEvent> announce(List<CaseFileEvent> changes, CaseFile after) {
        return changes.stream()
                .flatMap(change -> announce(after.patient(), change).stream())
                .toList();
    }

    private Optional<OutgoingEvent> announce(String patient, CaseFileEvent change) {
        return switch (change) {
            case JudgementChanged(KeptJudgement before, KeptJudgement after) -> judgement(patient, before, after);
            case JudgementDropped(KeptJudgement before, Stamp stamp) -> withdrawn(patient, before, stamp);
            case ContributionsChanged(PatientContributions now) -> Optional.of(events.outgoing(contributions(now)));
            case AssessmentAsked(KeptAssessment _, KeptAssessment now) ->
                Optional.of(events.outgoing(assessment(
                        "care.plumbline.assessment." + now.assessment().state().code() + ".v1", patient, now)));
            case AssessmentClosed(KeptAssessment _, KeptAssessment now) ->
                Optional.of(events.outgoing(assessment("care.plumbline.assessment.closed.v1", patient, now)));
            case ConclusionChanged(KeptConclusion before, KeptConclusion after) ->
                Optional.of(events.outgoing(ConclusionWire.of(US, patient, before, after)));
            case ConclusionDropped(KeptConclusion before, Stamp stamp) ->
                Optional.of(ConclusionWire.withdrawn(patient, before, stamp));
            case FactsTaken _, ReviewPlanned _ -> Optional.empty();
        };
    }

    private static AssessmentV1 assessment(String type, String patient, KeptAssessment kept) {
        Assessment asked = kept.assessment();
        return new AssessmentV1(
                type,
                patient,
                asked.course(),
                asked.measure(),
                asked.wave().code(),
                kept.stamp().version(),
                kept.stamp().at(),
                US,
                asked.state().code(),
                asked.opensOn(),
                asked.dueOn(),
                asked.closesOn());
    }

    private Optional<OutgoingEvent> judgement(String patient, @Nullable KeptJudgement before, KeptJudgement after) {
        if (after.isTold()) {
            return Optional.of(events.outgoing(judgements.of(JUDGEMENT_CHANGED, US, patient, after)));
        }
        return before == null ? Optional.empty() : withdrawn(patient, before, after.stamp());
    }

    /// What is not judged any more leaves the topic: a tombstone, if it was ever told.
    private static Optional<OutgoingEvent> withdrawn(String patient, KeptJudgement before, Stamp stamp) {
        Judgement judged = before.judgement();
        return before.isTold()
                ? Optional.of(OutgoingEvent.tombstone(
                        Topics.OUTCOMES,
                        JUDGEMENT_CHANGED,
                        patient + "/judgement/" + judged.course() + "/" + judged.measure(),
                        patient,
                        stamp.version(),
                        stamp.at()))
                : Optional.empty();
    }

    private static ContributionsV1 contributions(PatientContributions now) {
        return new ContributionsV1(
                ContributionsV1.TYPE,
                now.patient(),
                now.version(),
                now.recordedAt(),
                US,
                now.contributions().stream()
                        .map(CaseAnnouncements::contribution)
                        .toList());
    }

    private static ContributionsV1.Contribution contribution(Contribution one) {
        return new ContributionsV1.Contribution(
                one.course(),
                one.measure(),
                one.treatment(),
                one.provider(),
                one.startedOn(),
                one.phase().name(),
                one.due(),
                one.baseline(),
                one.improvement(),
                one.change() == null ? null : one.change().name(),
                one.books().stream().map(CaseAnnouncements::book).toList(),
                one.combination());
    }

    private static ContributionsV1.Book book(ContributedBook book) {
        return new ContributionsV1.Book(
                book.book().code(),
                book.provider(),
                book.goal(),
                book.expectedImprovement(),
                book.likelihood(),
                book.distance(),
                book.fulfilment().name(),
                book.resultClass() == null ? null : book.resultClass().name());
    }
}
