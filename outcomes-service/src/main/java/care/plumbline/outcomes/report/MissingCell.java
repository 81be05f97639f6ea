package care.plumbline.outcomes.report;

import org.jspecify.annotations.Nullable;

/// Something that a complete report would have. It is counted and named, never hidden.
///
/// @param trial number of the combination, where it is of one
/// @param provider whose expectation, where it is a provider's
/// @param reason in words
public record MissingCell(
        Kind kind,
        @Nullable String goal,
        @Nullable String course,
        @Nullable Integer trial,
        @Nullable String provider,
        String reason) {

    /// Whether it is in the row of a combination, where providers and the evidence state nothing.
    public boolean isOfCombination() {
        return trial != null;
    }

    /// What is missing.
    public enum Kind {
        /// A course for a goal.
        COURSE("course"),
        /// A goal that a course is for.
        GOAL("goal"),
        /// What the catalogue says of the treatment.
        TREATMENT("treatment"),
        BASELINE("baseline"),
        RESULT("result"),
        PATIENT("patient-expectation"),
        DELIVERING_PROVIDER("delivering-provider-expectation"),
        OTHER_PROVIDER("other-provider-expectation"),
        EVIDENCE("evidence-expectation");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The code used in HTTP.
        public String code() {
            return code;
        }
    }
}
