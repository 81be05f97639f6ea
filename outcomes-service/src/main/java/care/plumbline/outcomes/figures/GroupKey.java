package care.plumbline.outcomes.figures;

/// Names a group of courses that figures are kept of, on one measure.
///
/// @param group `treatment/mbsr`, `provider/pt-1` or `all`
public record GroupKey(String group, String measure) {

    public static GroupKey treatment(String treatment, String measure) {
        return new GroupKey("treatment/" + treatment, measure);
    }

    public static GroupKey provider(String provider, String measure) {
        return new GroupKey("provider/" + provider, measure);
    }

    public static GroupKey all(String measure) {
        return new GroupKey("all", measure);
    }

    /// The key in one piece, as it is stored.
    public String text() {
        return group + "/" + measure;
    }

    public static GroupKey parse(String text) {
        int cut = text.lastIndexOf('/');
        return new GroupKey(text.substring(0, cut), text.substring(cut + 1));
    }
}
