package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Ana, her team and her treatments, for every test of this service: one patient with back pain since 2023.
public final class Cast {

    public static final Instant HEARD = Instant.parse("2024-01-02T09:00:00Z");

    /// Judged from 6 to 12 weeks; treated people improve by 2 points of pain and 3.5 of disability.
    public static final Treatment EXERCISE =
            treatment("exercise-general", 6, 12, figure("nrs-pain", "2", "2.4"), figure("rmdq-24", "3.5", "5.45"));

    /// Judged from 8 to 26 weeks; nothing is published on these measures.
    public static final Treatment MBSR = treatment(
            "mbsr",
            8,
            26,
            new Evidence(
                    "nrs-pain", null, null, null, null, null, null, List.of(), "Only differences between groups."));

    private Cast() {}

    public static Catalogue catalogue(Treatment... treatments) {
        return version -> Arrays.stream(treatments)
                .filter(treatment -> treatment.id().equals(version))
                .findFirst();
    }

    public static Treatment treatment(String code, int fromWeeks, int toWeeks, Evidence... evidence) {
        return new Treatment(
                new TreatmentVersion(code, 1),
                HEARD,
                code,
                "moderate",
                new JudgingWindow(fromWeeks, toWeeks, "convention", "unverified"),
                List.of(evidence));
    }

    public static Evidence figure(String measure, String mean, String sigma) {
        return new Evidence(
                measure,
                new BigDecimal(mean),
                new BigDecimal(sigma),
                null,
                129,
                12,
                "within-arm",
                List.of(new Evidence.Part(
                        "within-arm", new BigDecimal(mean), new BigDecimal(sigma), 129, 12, "Saper 2017", null, null)),
                null);
    }

    public static Goal goal(String id, String measure, String target) {
        return goal(id, measure, target, day("2024-01-02"));
    }

    public static Goal goal(String id, String measure, String target, LocalDate statedOn) {
        return goal(id, measure, target, statedOn, null, null);
    }

    public static Goal goal(
            String id,
            String measure,
            String target,
            LocalDate statedOn,
            @Nullable LocalDate due,
            @Nullable LocalDate closedOn) {
        return new Goal(
                id,
                1,
                HEARD,
                "PAIN",
                "Play with my children again",
                measure,
                new BigDecimal(target),
                due,
                3,
                2,
                statedOn,
                closedOn == null ? "active" : "completed",
                List.of(),
                closedOn);
    }

    /// The same goal, of another kind.
    public static Goal kind(Goal goal, String kind) {
        return new Goal(
                goal.goal(),
                goal.version(),
                goal.recordedAt(),
                kind,
                goal.statement(),
                goal.measure(),
                goal.target(),
                goal.due(),
                goal.importance(),
                goal.difficulty(),
                goal.statedOn(),
                goal.lifecycle(),
                goal.revisions(),
                goal.closedOn());
    }

    public static Outlook outlook(
            String id,
            String goal,
            @Nullable String course,
            String statedOn,
            @Nullable String hope,
            @Nullable String expected) {
        return new Outlook(
                id, 1, HEARD, goal, course, number(hope), number(expected), number("70"), null, day(statedOn));
    }

    public static Score score(String id, String measure, String value, String observedOn) {
        return new Score(id, 1, HEARD, measure, new BigDecimal(value), day(observedOn), false);
    }

    public static Course considered(String id, Treatment treatment, String provider, String... goals) {
        return new Course(
                id,
                1,
                HEARD,
                day("2024-01-02"),
                treatment.id(),
                provider,
                List.of(goals),
                null,
                List.of(),
                null,
                List.of(),
                null);
    }

    public static Course disclosed(Course course, String on) {
        return new Course(
                course.course(),
                course.version() + 1,
                course.recordedAt(),
                course.recordedOn(),
                course.treatment(),
                course.provider(),
                course.goals(),
                new Disclosure(day(on), 12, 12, "Most people feel a little better."),
                course.expectations(),
                course.startedOn(),
                course.pauses(),
                course.ending());
    }

    public static Course started(Course course, String on) {
        return with(course, course.expectations(), day(on), course.ending());
    }

    public static Course ended(Course course, String on, String reason) {
        return with(course, course.expectations(), course.startedOn(), new Ending(day(on), reason));
    }

    public static Course paused(Course course, String from, @Nullable String to) {
        return paused(course, List.of(new Course.Pause(day(from), to == null ? null : day(to))));
    }

    public static Course paused(Course course, List<Course.Pause> pauses) {
        return new Course(
                course.course(),
                course.version() + 1,
                course.recordedAt(),
                course.recordedOn(),
                course.treatment(),
                course.provider(),
                course.goals(),
                course.disclosure(),
                course.expectations(),
                course.startedOn(),
                pauses,
                course.ending());
    }

    public static Course expecting(
            Course course, String provider, String goal, String statedOn, @Nullable String expected) {
        ProviderExpectation said =
                new ProviderExpectation(goal, provider, number(expected), number("60"), null, day(statedOn));
        List<ProviderExpectation> all = new ArrayList<>(course.expectations());
        all.add(said);
        return with(course, all, course.startedOn(), course.ending());
    }

    public static Question question(String id, @Nullable String forProvider, @Nullable String dueBy) {
        return new Question(
                id,
                1,
                HEARD,
                "May I lift my daughter?",
                day("2024-01-03"),
                "patient",
                null,
                "g1",
                forProvider,
                Optional.ofNullable(dueBy).map(Cast::day).orElse(null),
                "open",
                null,
                null);
    }

    public static TreatmentOption option(String id, String treatment, TreatmentOption.Decided... decisions) {
        return new TreatmentOption(id, 1, HEARD, treatment, day("2024-01-03"), "gp-1", List.of(decisions));
    }

    public static CareTeam team(String... providers) {
        return new CareTeam(
                providers.length,
                HEARD,
                Arrays.stream(providers)
                        .map(provider -> new CareTeam.Membership(
                                provider, provider.equals("gp-1") ? "pcp" : "member", day("2024-01-01"), null))
                        .toList());
    }

    /// The same thing in another version.
    public static Fact version(Fact fact, long version) {
        return switch (fact) {
            case Goal g ->
                new Goal(
                        g.goal(),
                        version,
                        g.recordedAt(),
                        g.kind(),
                        g.statement(),
                        g.measure(),
                        g.target(),
                        g.due(),
                        g.importance(),
                        g.difficulty(),
                        g.statedOn(),
                        g.lifecycle(),
                        g.revisions(),
                        g.closedOn());
            case Outlook o ->
                new Outlook(
                        o.outlook(),
                        version,
                        o.recordedAt(),
                        o.goal(),
                        o.course(),
                        o.hope(),
                        o.expected(),
                        o.likelihood(),
                        o.smallestWorthwhile(),
                        o.statedOn());
            case Course c ->
                new Course(
                        c.course(),
                        version,
                        c.recordedAt(),
                        c.recordedOn(),
                        c.treatment(),
                        c.provider(),
                        c.goals(),
                        c.disclosure(),
                        c.expectations(),
                        c.startedOn(),
                        c.pauses(),
                        c.ending());
            case Question q ->
                new Question(
                        q.question(),
                        version,
                        q.recordedAt(),
                        q.text(),
                        q.askedOn(),
                        q.by(),
                        q.course(),
                        q.goal(),
                        q.forProvider(),
                        q.dueBy(),
                        q.state(),
                        q.answer(),
                        q.closedOn());
            case TreatmentOption o ->
                new TreatmentOption(
                        o.option(), version, o.recordedAt(), o.treatment(), o.discussedOn(), o.by(), o.decisions());
            case Elicitation e -> new Elicitation(version, e.recordedAt(), e.state(), e.askedBy(), e.askedOn());
            case Findings f -> new Findings(f.about(), version, f.recordedAt(), f.on(), f.all());
            case CareTeam t -> new CareTeam(version, t.recordedAt(), t.members());
            case Score m ->
                new Score(
                        m.measurement(),
                        version,
                        m.recordedAt(),
                        m.measure(),
                        m.value(),
                        m.observedOn(),
                        m.withdrawn());
        };
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static @Nullable BigDecimal number(@Nullable String text) {
        return Optional.ofNullable(text).map(BigDecimal::new).orElse(null);
    }

    private static Course with(
            Course course,
            List<ProviderExpectation> expectations,
            @Nullable LocalDate startedOn,
            @Nullable Ending ending) {
        return new Course(
                course.course(),
                course.version() + 1,
                course.recordedAt(),
                course.recordedOn(),
                course.treatment(),
                course.provider(),
                course.goals(),
                course.disclosure(),
                expectations,
                startedOn,
                course.pauses(),
                ending);
    }
}
