package care.plumbline.bench.cohort;

/// An outcome measure of whole numbers on which lower is better.
enum Scale {
    PAIN("nrs-pain", 10),
    DISABILITY("rmdq-24", 24);

    private final String code;
    private final int highest;

    Scale(String code, int highest) {
        this.code = code;
        this.highest = highest;
    }

    String code() {
        return code;
    }

    int score(double value) {
        return Math.clamp(Math.round(value), 0, highest);
    }
}
