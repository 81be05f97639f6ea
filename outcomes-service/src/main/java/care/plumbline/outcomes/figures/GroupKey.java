package care.plumbline.outcomes.figures;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Names a group of courses that figures are kept of, on one measure: of all times, or of one month.
///
/// @param group text of the name: `treatment/mbsr`, `provider/pt-1` or `all`
/// @param month in which the courses started; absent: whenever they did
public record GroupKey(
        String group, String measure, @Nullable YearMonth month) {

    private static final String MONTH = "month/";

    public static GroupKey of(GroupName name, String measure) {
        return new GroupKey(name.text(), measure, null);
    }

    public static GroupKey treatment(String treatment, String measure) {
        return of(new GroupName(GroupKind.TREATMENT, treatment), measure);
    }

    public static GroupKey provider(String provider, String measure) {
        return of(new GroupName(GroupKind.PROVIDER, provider), measure);
    }

    public static GroupKey all(String measure) {
        return of(GroupName.ALL, measure);
    }

    public GroupKey in(YearMonth one) {
        return new GroupKey(group, measure, one);
    }

    public GroupName name() {
        return GroupName.parse(group);
    }

    /// The key in one piece, as it is stored: months sort behind one another.
    public String text() {
        String whole = group + "/" + measure;
        return month == null ? whole : MONTH + whole + "/" + month;
    }

    public static GroupKey parse(String text) {
        if (!isOfAMonth(text)) {
            int cut = text.lastIndexOf('/');
            return new GroupKey(text.substring(0, cut), text.substring(cut + 1), null);
        }
        int cut = text.lastIndexOf('/');
        return parse(text.substring(MONTH.length(), cut)).in(YearMonth.parse(text.substring(cut + 1)));
    }

    /// Whether the text of a key names a month.
    public static boolean isOfAMonth(String text) {
        return text.startsWith(MONTH);
    }

    /// What the keys of a group's months begin with, on all measures.
    public static String monthsOf(String group) {
        return MONTH + group + "/";
    }

    /// What the keys of a group's months begin with, on its measure.
    public String months() {
        return monthsOf(group) + measure + "/";
    }
}
