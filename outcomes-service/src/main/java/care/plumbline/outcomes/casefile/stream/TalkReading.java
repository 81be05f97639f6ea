package care.plumbline.outcomes.casefile.stream;

import care.plumbline.events.CourseV1;
import care.plumbline.events.ElicitationV1;
import care.plumbline.events.GoalV1;
import care.plumbline.events.OptionV1;
import care.plumbline.events.OutlookV1;
import care.plumbline.events.QuestionV1;
import care.plumbline.outcomes.judgement.Elicitation;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Findings.Finding;
import care.plumbline.outcomes.judgement.Question;
import care.plumbline.outcomes.judgement.TreatmentOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes facts of what patients and providers talk about: questions, options, and what was found in their words.
final class TalkReading {

    private TalkReading() {}

    static Question question(QuestionV1 question) {
        return new Question(
                question.question(),
                question.version(),
                millis(question.recordedAt()),
                question.text(),
                question.askedOn(),
                question.by(),
                question.course(),
                question.goal(),
                question.forProvider(),
                question.dueBy(),
                question.state(),
                question.answer(),
                question.closedOn());
    }

    static TreatmentOption option(OptionV1 option) {
        return new TreatmentOption(
                option.option(),
                option.version(),
                millis(option.recordedAt()),
                option.treatment(),
                option.discussedOn(),
                option.by(),
                option.decisions().stream()
                        .map(decided -> new TreatmentOption.Decided(
                                decided.decision(),
                                decided.on(),
                                decided.reason(),
                                decided.revisitOn(),
                                millis(decided.recordedAt())))
                        .toList());
    }

    static Elicitation elicitation(ElicitationV1 elicitation) {
        return new Elicitation(
                elicitation.version(),
                millis(elicitation.recordedAt()),
                elicitation.state(),
                elicitation.askedBy(),
                elicitation.askedOn());
    }

    /// A goal or an outlook in which nothing was found says nothing of findings.
    static Findings findings(GoalV1 goal) {
        return findings(
                "goal/" + goal.goal(),
                goal.version(),
                goal.recordedAt(),
                goal.statedOn(),
                orNone(goal.findings()),
                one -> new Finding(one.rule(), one.words(), one.band(), true));
    }

    static Findings findings(OutlookV1 outlook) {
        return findings(
                "outlook/" + outlook.outlook(),
                outlook.version(),
                outlook.recordedAt(),
                outlook.statedOn(),
                orNone(outlook.findings()),
                one -> new Finding(one.rule(), one.words(), one.band(), true));
    }

    /// A reviewer may have looked at what was found in a course. Older events say nothing of findings.
    static Optional<Findings> findings(CourseV1 course, ZoneId zone) {
        return Optional.ofNullable(course.findings())
                .map(found -> findings(
                        "course/" + course.course(),
                        course.version(),
                        course.recordedAt(),
                        course.disclosure() == null
                                ? LocalDate.ofInstant(course.recordedAt(), zone)
                                : course.disclosure().on(),
                        found,
                        one -> new Finding(
                                one.rule(),
                                one.quoted(),
                                one.band(),
                                one.state().equals("open"))));
    }

    /// An empty list is a fact as well: what was found in an earlier version is gone.
    private static <T> Findings findings(
            String about, long version, Instant recordedAt, LocalDate on, List<T> found, Function<T, Finding> finding) {
        return new Findings(
                about,
                version,
                millis(recordedAt),
                on,
                found.stream().map(finding).toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> found) {
        return found == null ? List.of() : found;
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
