package care.plumbline.outcomes.overview;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Something open that somebody is to do.
///
/// @param about key of the fact it is about, e.g. `course/c1`
/// @param measure the outcome measure, where it is about a score
/// @param words what is to be done
/// @param dueOn by when; absent where no day is set
/// @param overdue whether that day has passed
public record NextStep(
        Kind kind,
        Owner owner,
        String about,
        @Nullable String measure,
        String words,
        @Nullable LocalDate dueOn,
        boolean overdue) {

    /// Overdue ones first, then by the day they are due, those without a day last.
    static final Comparator<NextStep> ORDER = Comparator.comparing((NextStep step) -> !step.overdue())
            .thenComparing(NextStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(NextStep::kind)
            .thenComparing(NextStep::about)
            .thenComparing(NextStep::measure, Comparator.nullsFirst(Comparator.naturalOrder()));

    /// What kind of step it is.
    public enum Kind {
        NAME_PCP("name-a-primary-care-provider"),
        ASK_FOR_GOALS("ask-for-goals"),
        ANSWER_QUESTION("answer-a-question"),
        FILL_IN("fill-in-a-questionnaire"),
        MEASURE_RESULT("get-the-result"),
        TALK_ABOUT_RESULT("talk-about-the-result"),
        DISCLOSE("say-what-to-expect"),
        ASK_OUTLOOK("ask-what-the-patient-expects"),
        REVIEW_GOAL("review-a-goal"),
        FIND_TREATMENT("consider-a-treatment"),
        DECIDE_OPTION("decide-on-an-option"),
        REVISIT_OPTION("look-at-an-option-again"),
        TALK_ABOUT_FINDING("talk-about-a-finding");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The code used in HTTP.
        public String code() {
            return code;
        }
    }

    /// Who is to do it.
    ///
    /// @param who `patient`, `provider` or `care-team`
    /// @param provider which provider
    public record Owner(String who, @Nullable String provider) {

        static final Owner PATIENT = new Owner("patient", null);

        static Owner provider(String provider) {
            return new Owner("provider", provider);
        }
    }
}
