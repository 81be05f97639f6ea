package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Strings from a lowest to a highest one; the ends may be missing, and are included: the query itself decides there.
record StringRange(@Nullable String lowest, @Nullable String highest) {
    static final StringRange ALL = new StringRange(null, null);

    /// Null when the operators say something else than a range of strings.
    static @Nullable StringRange of(Document operators) {
        if (!Set.of("$gt", "$gte", "$lt", "$lte").containsAll(operators.keySet())
                || !operators.values().stream().allMatch(String.class::isInstance)) {
            return null;
        }
        return new StringRange(first(operators, "$gt", "$gte"), first(operators, "$lt", "$lte"));
    }

    private static @Nullable String first(Document operators, String one, String other) {
        Object value = operators.containsKey(one) ? operators.get(one) : operators.get(other);
        return (String) value;
    }
}
