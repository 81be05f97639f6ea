package care.plumbline.outcomes.timeline;

import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Elicitation;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Question;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.TreatmentOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one fact says of the days it names.
final class FactEntries {

    private final Fact fact;

    FactEntries(Fact fact) {
        this.fact = fact;
    }

    Stream<TimelineEntry> all() {
        return switch (fact) {
            case Goal goal -> of(goal);
            case Outlook outlook -> Stream.of(of(outlook));
            case Course course -> new CourseEntries(course).all();
            case CareTeam team -> team.members().stream().flatMap(this::of);
            case Score score -> score.withdrawn() ? Stream.empty() : Stream.of(of(score));
            case Question question -> of(question);
            case TreatmentOption option -> of(option);
            case Elicitation asked ->
                asked.askedOn() == null
                        ? Stream.empty()
                        : Stream.of(entry(
                                asked.askedOn(),
                                TimelineKind.ELICITATION,
                                null,
                                asked.askedBy(),
                                "Goals asked for: " + asked.state().replace('-', ' ')));
            case Findings _ -> Stream.empty();
        };
    }

    private Stream<TimelineEntry> of(Goal goal) {
        if (goal.lifecycle().equals("entered-in-error")) {
            return Stream.empty();
        }
        String first = goal.revisions().isEmpty()
                ? goal.statement()
                : goal.revisions().getFirst().statementBefore();
        Stream<TimelineEntry> stated =
                Stream.of(entry(goal.statedOn(), TimelineKind.GOAL_STATED, goal.goal(), null, "Goal: " + first));
        Stream<TimelineEntry> revised = goal.revisions().stream()
                .map(revision -> entry(
                        revision.revisedOn(),
                        TimelineKind.GOAL_REVISED,
                        goal.goal(),
                        null,
                        "Goal revised; before: " + revision.statementBefore() + ", target "
                                + number(revision.targetBefore())));
        LocalDate closedOn = goal.closedOn();
        Stream<TimelineEntry> closed = closedOn == null
                ? Stream.empty()
                : Stream.of(entry(closedOn, TimelineKind.GOAL_CLOSED, goal.goal(), null, "Goal " + goal.lifecycle()));
        return Stream.of(stated, revised, closed).flatMap(entries -> entries);
    }

    private TimelineEntry of(Outlook outlook) {
        return new TimelineEntry(
                outlook.statedOn(),
                TimelineKind.OUTLOOK_STATED,
                fact.key(),
                "",
                fact.recordedAt(),
                fact.version(),
                outlook.goal(),
                outlook.course(),
                null,
                "Outlook: hopes for " + number(outlook.hope()) + ", expects " + number(outlook.expected())
                        + (outlook.likelihood() == null
                                ? ""
                                : ", held likely to " + number(outlook.likelihood()) + " %"));
    }

    private Stream<TimelineEntry> of(CareTeam.Membership member) {
        String role = member.primaryCare() ? "primary care provider" : "member of the care team";
        return Stream.concat(
                Stream.of(team(member.from(), TimelineKind.TEAM_JOINED, member, "Becomes " + role)),
                Stream.ofNullable(member.to())
                        .map(to -> team(to, TimelineKind.TEAM_LEFT, member, "Last day as " + role)));
    }

    private TimelineEntry team(LocalDate on, TimelineKind kind, CareTeam.Membership member, String words) {
        return new TimelineEntry(
                on,
                kind,
                fact.key(),
                member.provider() + "/" + member.role(),
                fact.recordedAt(),
                fact.version(),
                null,
                null,
                member.provider(),
                words);
    }

    private TimelineEntry of(Score score) {
        return entry(
                score.observedOn(),
                TimelineKind.SCORE_OBSERVED,
                null,
                null,
                score.measure() + ": " + number(score.value()));
    }

    private Stream<TimelineEntry> of(Question question) {
        return Stream.concat(
                Stream.of(entry(
                        question.askedOn(),
                        TimelineKind.QUESTION_ASKED,
                        question.goal(),
                        question.forProvider(),
                        "Question: " + question.text())),
                Stream.ofNullable(question.closedOn())
                        .map(on -> entry(
                                on,
                                TimelineKind.QUESTION_CLOSED,
                                question.goal(),
                                question.forProvider(),
                                "Question " + question.state()
                                        + (question.answer() == null ? "" : ": " + question.answer()))));
    }

    private Stream<TimelineEntry> of(TreatmentOption option) {
        return Stream.concat(
                Stream.of(entry(
                        option.discussedOn(),
                        TimelineKind.OPTION_DISCUSSED,
                        null,
                        option.by(),
                        "Option discussed: " + option.treatment())),
                option.decisions().stream()
                        .map(decided -> new TimelineEntry(
                                decided.on(),
                                TimelineKind.OPTION_DECIDED,
                                fact.key(),
                                decided.recordedAt().toString(),
                                decided.recordedAt(),
                                fact.version(),
                                null,
                                null,
                                option.by(),
                                "Option " + option.treatment() + " " + decided.decision()
                                        + (decided.reason() == null ? "" : ": " + decided.reason()))));
    }

    private TimelineEntry entry(
            LocalDate on, TimelineKind kind, @Nullable String goal, @Nullable String provider, String words) {
        return new TimelineEntry(
                on, kind, fact.key(), "", fact.recordedAt(), fact.version(), goal, null, provider, words);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "nothing stated" : number.stripTrailingZeros().toPlainString();
    }
}
