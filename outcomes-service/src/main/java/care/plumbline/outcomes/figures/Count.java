package care.plumbline.outcomes.figures;

/// A count as it may leave the care team: figures about fewer than five people stay inside.
public sealed interface Count {

    /// Figures about fewer people than this are withheld.
    int FEWEST_PEOPLE = 5;

    record Shown(long count) implements Count {}

    record Withheld(Reason reason) implements Count {}

    enum Reason {
        FEWER_THAN_5("fewer-than-5", "fewer than 5"),
        /// With it, and the total, one that is withheld could be worked out.
        PROTECTS_ANOTHER("protects-another", "withheld, to protect a smaller one");

        private final String code;
        private final String words;

        Reason(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /// The code used over HTTP.
        public String code() {
            return code;
        }

        public String words() {
            return words;
        }
    }

    /// Whether it may leave the care team.
    default boolean isShown() {
        return this instanceof Shown;
    }
}
