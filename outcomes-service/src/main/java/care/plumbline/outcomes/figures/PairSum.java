package care.plumbline.outcomes.figures;

/// What is added up over pairs of an expected and an observed improvement.
enum PairSum {
    EXPECTED("expected"),
    OBSERVED("observed"),
    EXPECTED_SQUARES("expected-squares"),
    OBSERVED_SQUARES("observed-squares"),
    PRODUCTS("products"),
    /// The sizes of the differences.
    DISTANCES("distances");

    private final String code;

    PairSum(String code) {
        this.code = code;
    }

    /// The code used in stored counters.
    String code() {
        return code;
    }
}
