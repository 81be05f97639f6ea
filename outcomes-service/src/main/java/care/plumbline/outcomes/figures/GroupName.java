package care.plumbline.outcomes.figures;

import java.util.Collection;
import java.util.TreeSet;

/// Names a group of courses, whatever the measure.
///
/// @param code empty for all
public record GroupName(GroupKind kind, String code) {

    public static final GroupName ALL = new GroupName(GroupKind.ALL, "");

    private static final String TOGETHER = "+";

    /// Of treatments that ran together, in any order.
    public static GroupName combination(Collection<String> treatments) {
        return new GroupName(GroupKind.COMBINATION, String.join(TOGETHER, new TreeSet<>(treatments)));
    }

    /// In one piece, as in stored keys: `treatment/mbsr`, `combination/exercise-general+mbsr`, `all`.
    public String text() {
        return kind == GroupKind.ALL ? kind.code() : kind.code() + "/" + code;
    }

    static GroupName parse(String text) {
        int cut = text.indexOf('/');
        return cut < 0
                ? ALL
                : new GroupName(GroupKind.of(text.substring(0, cut)).orElseThrow(), text.substring(cut + 1));
    }
}
