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

/// Makes facts of what patients and providers talk about: questions, options, and what was found in their words. Older
/// events say nothing of findings.
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

    static Optional<Findings> findings(GoalV1 goal) {
        return findings(
                "goal/" + goal.goal(),
                goal.version(),
                goal.recordedAt(),
                goal.statedOn(),
                goal.findings(),
                one -> new Finding(one.rule(), one.words(), one.band(), true));
    }

    static Optional<Findings> findings(OutlookV1 outlook) {
        return findings(
                "outlook/" + outlook.outlook(),
                outlook.version(),
                outlook.recordedAt(),
                outlook.statedOn(),
                outlook.findings(),
                one -> new Finding(one.rule(), one.words(), one.band(), true));
    }

    /// A reviewer may have looked at what was found in a course.
    static Optional<Findings> findings(CourseV1 course, ZoneId zone) {
        return findings(
                "course/" + course.course(),
                course.version(),
                course.recordedAt(),
                course.disclosure() == null
                        ? LocalDate.ofInstant(course.recordedAt(), zone)
                        : course.disclosure().on(),
                course.findings(),
                one -> new Finding(
                        one.rule(), one.quoted(), one.band(), one.state().equals("open")));
    }

    /// An empty list is a fact as well: what was found in an earlier version is gone.
    private static <T> Optional<Findings> findings(
            String about,
            long version,
            Instant recordedAt,
            LocalDate on,
            @Nullable List<T> found,
            Function<T, Finding> finding) {
        return Optional.ofNullable(found)
                .map(all -> new Findings(
                        about,
                        version,
                        millis(recordedAt),
                        on,
                        all.stream().map(finding).toList()));
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
