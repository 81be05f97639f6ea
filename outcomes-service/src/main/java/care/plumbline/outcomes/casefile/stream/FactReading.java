package care.plumbline.outcomes.casefile.stream;

import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.AssessmentV1;
import care.plumbline.events.AwarenessV1;
import care.plumbline.events.CareEvent;
import care.plumbline.events.CareTeamV1;
import care.plumbline.events.ClaimFindingV1;
import care.plumbline.events.ClaimV1;
import care.plumbline.events.CombinationV1;
import care.plumbline.events.ContributionsV1;
import care.plumbline.events.CourseV1;
import care.plumbline.events.CycleV1;
import care.plumbline.events.ElicitationV1;
import care.plumbline.events.EvidenceReviewV1;
import care.plumbline.events.GoalJudgementV1;
import care.plumbline.events.GoalV1;
import care.plumbline.events.JudgementV1;
import care.plumbline.events.MeasurementV1;
import care.plumbline.events.OptionV1;
import care.plumbline.events.OutlookV1;
import care.plumbline.events.ProviderV1;
import care.plumbline.events.QuestionV1;
import care.plumbline.events.ResultsV1;
import care.plumbline.events.TreatmentV1;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Disclosure;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.ProviderExpectation;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.TreatmentVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes facts of events. What cannot be a fact here is refused, so that it is parked and never judged.
@Component
final class FactReading {

    private final Measures measures;
    private final ZoneId zone;

    FactReading(Measures measures, @Value("${plumbline.zone:UTC}") ZoneId zone) {
        this.measures = measures;
        this.zone = zone;
    }

    /// One fact, and what was found in its words.
    List<Fact> facts(IncomingEvent event, CareEvent read) {
        return Stream.concat(Stream.of(fact(event, read)), findings(read).stream())
                .toList();
    }

    private Optional<Findings> findings(CareEvent read) {
        if (read instanceof GoalV1 goal) {
            return Optional.of(TalkReading.findings(goal));
        }
        if (read instanceof OutlookV1 outlook) {
            return Optional.of(TalkReading.findings(outlook));
        }
        return read instanceof CourseV1 course ? TalkReading.findings(course, zone) : Optional.empty();
    }

    private Fact fact(IncomingEvent event, CareEvent read) {
        return switch (read) {
            case GoalV1 goal -> goal(event, goal);
            case OutlookV1 outlook -> outlook(outlook);
            case CourseV1 course -> course(event, course);
            case CareTeamV1 team -> careTeam(team);
            case MeasurementV1 measurement -> score(event, measurement);
            case QuestionV1 question -> TalkReading.question(question);
            case OptionV1 option -> TalkReading.option(option);
            case ElicitationV1 elicitation -> TalkReading.elicitation(elicitation);
            case TreatmentV1 _,
                    ClaimV1 _,
                    ClaimFindingV1 _,
                    EvidenceReviewV1 _,
                    ProviderV1 _,
                    JudgementV1 _,
                    AwarenessV1 _,
                    AssessmentV1 _,
                    ContributionsV1 _,
                    ResultsV1 _,
                    GoalJudgementV1 _,
                    CombinationV1 _,
                    CycleV1 _ -> throw new IllegalArgumentException("not a fact about a patient: " + event.type());
        };
    }

    private Goal goal(IncomingEvent event, GoalV1 goal) {
        demandScore(event, goal.measure(), goal.target());
        return new Goal(
                goal.goal(),
                goal.version(),
                millis(goal.recordedAt()),
                goal.kind(),
                goal.statement(),
                goal.measure(),
                Plain.of(goal.target()),
                goal.due(),
                goal.importance(),
                goal.difficulty(),
                goal.statedOn(),
                goal.lifecycle(),
                goal.revisions().stream()
                        .map(revision -> new Goal.Revision(
                                revision.revisedOn(),
                                revision.statementBefore(),
                                Plain.of(revision.targetBefore()),
                                revision.dueBefore()))
                        .toList(),
                goal.closedOn());
    }

    private static Outlook outlook(OutlookV1 outlook) {
        return new Outlook(
                outlook.outlook(),
                outlook.version(),
                millis(outlook.recordedAt()),
                outlook.goal(),
                outlook.course(),
                Plain.orNull(outlook.hope()),
                Plain.orNull(outlook.expected()),
                Plain.orNull(outlook.likelihood()),
                Plain.orNull(outlook.smallestWorthwhile()),
                outlook.statedOn());
    }

    private Course course(IncomingEvent event, CourseV1 course) {
        CourseV1.Disclosure told = course.disclosure();
        return new Course(
                course.course(),
                course.version(),
                millis(course.recordedAt()),
                LocalDate.ofInstant(course.recordedAt(), zone),
                new TreatmentVersion(course.treatment(), course.treatmentVersion()),
                course.provider(),
                course.goals(),
                told == null ? null : new Disclosure(told.on(), told.sessions(), told.weeks(), told.text()),
                course.expectations().stream().map(FactReading::expectation).toList(),
                course.startedOn(),
                course.pauses().stream()
                        .map(pause -> new Course.Pause(pause.from(), pause.to()))
                        .toList(),
                ending(event, course));
    }

    private static ProviderExpectation expectation(CourseV1.Expectation said) {
        return new ProviderExpectation(
                said.goal(),
                said.provider(),
                Plain.orNull(said.expected()),
                Plain.orNull(said.likelihood()),
                said.text(),
                said.statedOn());
    }

    private static @Nullable Ending ending(IncomingEvent event, CourseV1 course) {
        LocalDate endedOn = course.endedOn();
        if (endedOn == null) {
            return null;
        }
        String reason = course.endReason();
        if (reason == null) {
            throw new UnreadableEvent(event, "ended-without-a-reason");
        }
        LocalDate startedOn = course.startedOn();
        if (startedOn != null && endedOn.isBefore(startedOn)) {
            throw new UnreadableEvent(event, "ended-before-the-first-session");
        }
        return new Ending(endedOn, reason);
    }

    private static CareTeam careTeam(CareTeamV1 team) {
        return new CareTeam(
                team.version(),
                millis(team.recordedAt()),
                team.members().stream()
                        .map(member ->
                                new CareTeam.Membership(member.provider(), member.role(), member.from(), member.to()))
                        .toList());
    }

    private Score score(IncomingEvent event, MeasurementV1 measurement) {
        demandScore(event, measurement.measure(), measurement.value());
        return new Score(
                measurement.measurement(),
                measurement.version(),
                millis(measurement.recordedAt()),
                measurement.measure(),
                Plain.of(measurement.value()),
                measurement.observedOn(),
                measurement.status().equals("withdrawn"));
    }

    private void demandScore(IncomingEvent event, String measure, BigDecimal value) {
        boolean accepted = measures.find(measure)
                .orElseThrow(() -> new UnreadableEvent(event, "unknown-measure"))
                .accepts(value);
        if (!accepted) {
            throw new UnreadableEvent(event, "score-out-of-range");
        }
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
