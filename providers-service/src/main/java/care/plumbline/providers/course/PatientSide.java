package care.plumbline.providers.course;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the patient's side beside a course: open questions, and the gap between hope and the provider's expectation.
public final class PatientSide {

    private final PatientVoice voice;
    private final KnownGoals goals;
    private final Measures measures;

    public PatientSide(PatientVoice voice, KnownGoals goals, Measures measures) {
        this.voice = voice;
        this.goals = goals;
        this.measures = measures;
    }

    public Beside beside(String patient, Course course) {
        return heard(patient).beside(course);
    }

    /// What the patient said, read once for all of their courses.
    public Heard heard(String patient) {
        return new Heard(patient, voice.outlooks(patient), voice.questions(patient));
    }

    public final class Heard {

        private final String patient;
        private final List<KnownOutlook> outlooks;
        private final List<KnownQuestion> questions;

        private Heard(String patient, List<KnownOutlook> outlooks, List<KnownQuestion> questions) {
            this.patient = patient;
            this.outlooks = outlooks;
            this.questions = questions;
        }

        public Beside beside(Course course) {
            return new Beside(openQuestions(course), gaps(course));
        }

        private List<KnownQuestion> openQuestions(Course course) {
            return course.timeline().startedOn() != null
                    ? List.of()
                    : questions.stream()
                            .filter(question -> question.open() && course.id().equals(question.course()))
                            .toList();
        }

        private List<HopeGap> gaps(Course course) {
            return course.plan().goals().stream()
                    .flatMap(goal -> gap(course, goal).stream())
                    .toList();
        }

        private Optional<HopeGap> gap(Course course, String goal) {
            Optional<OutcomeMeasure> measure =
                    goals.find(patient, goal).flatMap(known -> measures.find(known.measure()));
            return measure.flatMap(on -> outlook(course, goal).map(outlook -> gap(course, outlook, on)));
        }

        /// The last outlook before the first session; one about this very course before one about the goal alone.
        private Optional<KnownOutlook> outlook(Course course, String goal) {
            LocalDate startedOn = course.timeline().startedOn();
            return outlooks.stream()
                    .filter(outlook -> outlook.goal().equals(goal)
                            && (outlook.course() == null || outlook.course().equals(course.id()))
                            && (startedOn == null || !outlook.statedOn().isAfter(startedOn)))
                    .max(Comparator.comparing((KnownOutlook outlook) -> outlook.course() != null)
                            .thenComparing(KnownOutlook::statedOn));
        }

        private HopeGap gap(Course course, KnownOutlook outlook, OutcomeMeasure measure) {
            BigDecimal provider = course.standing(course.plan().provider(), outlook.goal())
                    .map(Expectation::expected)
                    .orElse(null);
            return new HopeGap(
                    outlook.goal(),
                    measure.code(),
                    outlook.hope(),
                    outlook.expected(),
                    outlook.statedOn(),
                    provider,
                    points(measure, provider, outlook.hope()),
                    points(measure, provider, outlook.expected()));
        }

        private static @Nullable BigDecimal points(
                OutcomeMeasure measure, @Nullable BigDecimal from, @Nullable BigDecimal to) {
            return from == null || to == null ? null : measure.improvement(from, to);
        }
    }
}
