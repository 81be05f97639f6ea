package care.plumbline.providers.course.stream;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.providers.Contract;
import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.CourseEvent;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.CourseDisclosed;
import care.plumbline.providers.course.CourseEvent.CourseEnded;
import care.plumbline.providers.course.CourseEvent.CoursePaused;
import care.plumbline.providers.course.CourseEvent.CourseResumed;
import care.plumbline.providers.course.CourseEvent.CourseStarted;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.course.CourseEvent.FindingReviewed;
import care.plumbline.providers.course.CourseEvent.GoalsLinked;
import care.plumbline.providers.course.Disclosure;
import care.plumbline.providers.course.EndReason;
import care.plumbline.providers.course.Ending;
import care.plumbline.providers.course.Expectation;
import care.plumbline.providers.course.Finding.Remark;
import care.plumbline.providers.course.Finding.Review;
import care.plumbline.providers.course.Finding.State;
import care.plumbline.providers.course.OverriddenStart;
import care.plumbline.providers.course.OverrideKind;
import care.plumbline.providers.course.Particulars;
import care.plumbline.providers.course.PatientCourses;
import care.plumbline.providers.course.Plan;
import care.plumbline.providers.course.StartConditions;
import care.plumbline.providers.recording.Recording;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class CourseAnnouncementsTest {

    private static final Recording RECORDING =
            new Recording(Instant.parse("2024-01-08T12:00:00Z"), day("06-01"), PHYSIO);

    private static final StartConditions CONDITIONS = new StartConditions(
            new OverriddenStart(
                    OverrideKind.PATIENT_WISH, "She knows the group and wants to begin this week.", List.of("burden")),
            List.of("q1"));

    /// The course of the golden examples.
    private static final List<CourseEvent> STORY = List.of(
            new CourseConsidered("c1", new Plan("exercise-general", 1, PHYSIO, List.of("g1")), RECORDING),
            new CourseDisclosed(
                    "c1",
                    new Disclosure(
                            day("01-03"),
                            new Particulars(
                                    12,
                                    8,
                                    6,
                                    "Guided exercise in a group of six, and a programme for home.",
                                    "Sore muscles in the first weeks; rarely a flare-up of the pain.",
                                    null,
                                    "Most people notice a change after six weeks."),
                            List.of(expects(PHYSIO, 60, null, "01-03", 12))),
                    List.of(),
                    RECORDING),
            new ExpectationStated("c1", expects(GP, 50, "Worth a try.", "01-04", null), List.of(), RECORDING),
            new CourseStarted("c1", day("01-08"), CONDITIONS, RECORDING),
            new CoursePaused("c1", day("02-01"), RECORDING),
            new CourseResumed("c1", day("02-09"), RECORDING),
            new CourseEnded("c1", new Ending(day("04-01"), EndReason.COMPLETED), RECORDING));

    private static final Particulars NOTHING_TOLD = new Particulars(null, null, null, null, null, null, null);

    private final CourseAnnouncements announcements = new CourseAnnouncements(new CareEvents(new EventJson()));

    static List<Integer> steps() {
        return IntStream.rangeClosed(1, STORY.size()).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepIsAnnouncedAsInItsGoldenExample(int steps) {
        OutgoingEvent event = announced(after(steps));

        assertThat(Contract.violations(event)).isEmpty();
        assertThat(content(Contract.tree(event).deepCopy().asObject()))
                .isEqualTo(content(Contract.example(event.type())));
        assertThat(event.version()).isEqualTo(steps);
        assertThat(event.entityKey()).isEqualTo("p1/course/c1");
        assertThat(event.partitionKey()).isEqualTo("p1");
        assertThat(event.topic()).isEqualTo("plumbline.providers.v1");
    }

    @Test
    void aPauseInWhichTheCourseEndedLastedUntilItsLastDay() {
        PatientCourses courses = after(5).after(STORY.getLast());

        assertThat(Contract.tree(announced(courses)).at("/pauses/0/to").asString())
                .isEqualTo("2024-04-01");
    }

    @Test
    void aFindingIsAnnouncedWithItsReview() {
        PatientCourses courses = after(1).after(new CourseDisclosed(
                        "c1",
                        new Disclosure(day("01-03"), NOTHING_TOLD, List.of()),
                        List.of(new Remark("disclosure.text", "guarantee", "is guaranteed", PHYSIO, null, null)),
                        RECORDING))
                .after(new FindingReviewed(
                        "c1", "f1", new Review(State.DISMISSED, "It says that nothing is.", "gp-1"), RECORDING));
        OutgoingEvent event = announced(courses);

        assertThat(Contract.violations(event)).isEmpty();
        assertThat(event.type()).isEqualTo("care.plumbline.course.finding-reviewed.v1");
        assertThat(Contract.tree(event).at("/findings/0/state").asString()).isEqualTo("dismissed");
    }

    @Test
    void linkedGoalsAreAnnounced() {
        OutgoingEvent event = announced(after(1).after(new GoalsLinked("c1", List.of("g2"), RECORDING)));

        assertThat(Contract.violations(event)).isEmpty();
        assertThat(Contract.tree(event).path("goals").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyOverrideFitsTheSchema(OverrideKind kind) {
        StartConditions conditions =
                new StartConditions(new OverriddenStart(kind, "Told.", List.of("risks")), List.of());
        CourseEvent started = new CourseStarted("c1", day("01-08"), conditions, RECORDING);

        assertThat(Contract.violations(announced(after(2).after(started)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonToEndFitsTheSchema(EndReason reason) {
        CourseEvent ended = new CourseEnded("c1", new Ending(day("04-01"), reason), RECORDING);

        assertThat(Contract.violations(announced(after(4).after(ended)))).isEmpty();
    }

    private static PatientCourses after(int steps) {
        return STORY.stream().limit(steps).reduce(PatientCourses.none(ANA), PatientCourses::after, (_, last) -> last);
    }

    private OutgoingEvent announced(PatientCourses courses) {
        Course course = courses.find("c1").orElseThrow();
        return announcements.announce(List.of(course), courses).getFirst();
    }

    /// Without the circumstances of the recording, which differ from example to example.
    private static ObjectNode content(ObjectNode event) {
        event.path("steps").forEach(step -> step.asObject().without(List.of("recordedAt", "recordedBy")));
        return event.without(List.of("recordedAt", "recordedBy"));
    }

    private static Expectation expects(
            String provider, int likelihood, @Nullable String text, String monthAndDay, @Nullable Integer byWeeks) {
        return new Expectation(
                "g1", provider, new BigDecimal("5.0"), BigDecimal.valueOf(likelihood), text, day(monthAndDay), byWeeks);
    }
}
