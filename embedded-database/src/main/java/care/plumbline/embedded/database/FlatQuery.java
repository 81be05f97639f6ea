package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A query as one document of conditions, without the `$and` that drivers write around them: the form in which an index
/// is recognised.
final class FlatQuery {
    private final Document conditions;

    private FlatQuery(Document conditions) {
        this.conditions = conditions;
    }

    static FlatQuery of(Document query) {
        Document flat = new Document();
        return new FlatQuery(merge(query, flat) ? flat : query);
    }

    Document conditions() {
        return conditions;
    }

    /// Whether only documents that have the field can match.
    boolean requires(String field) {
        return conditions.get(field) instanceof Document operators
                && operators.entrySet().stream().anyMatch(FlatQuery::needsAValue);
    }

    private static boolean needsAValue(Map.Entry<String, @Nullable Object> operator) {
        Object value = operator.getValue();
        return switch (operator.getKey()) {
            case "$exists" -> Boolean.TRUE.equals(value);
            case "$gt", "$gte", "$lt", "$lte" -> value != null;
            default -> false;
        };
    }

    /// The values of `field` that can match, where the query names them one by one.
    @Nullable
    List<?> values(String field) {
        Object condition = conditions.get(field);
        if (isScalar(condition)) {
            return Collections.singletonList(condition);
        }
        return condition instanceof Document operators
                        && operators.get("$in") instanceof List<?> values
                        && values.stream().allMatch(FlatQuery::isScalar)
                ? values
                : null;
    }

    /// The range of strings that `field` must lie in, where the query gives one.
    @Nullable
    StringRange range(String field) {
        return conditions.get(field) instanceof Document operators ? StringRange.of(operators) : null;
    }

    private static boolean isScalar(@Nullable Object value) {
        return switch (value) {
            case String _, Number _, ObjectId _, UUID _ -> true;
            case null, default -> false;
        };
    }

    /// False when the conditions do not fit into one document.
    private static boolean merge(Document from, Document into) {
        for (Map.Entry<String, Object> condition : from.entrySet()) {
            boolean merged = switch (condition.getKey()) {
                case "$and" ->
                    condition.getValue() instanceof List<?> parts
                            && parts.stream().allMatch(part -> part instanceof Document d && merge(d, into));
                default -> put(condition.getKey(), condition.getValue(), into);
            };
            if (!merged) {
                return false;
            }
        }
        return true;
    }

    private static boolean put(String field, @Nullable Object condition, Document into) {
        if (!into.containsKey(field)) {
            into.put(field, condition);
            return true;
        }
        if (field.startsWith("$")
                || !(into.get(field) instanceof Document first)
                || !(condition instanceof Document second)
                || !areOperators(first)
                || !areOperators(second)
                || !Collections.disjoint(first.keySet(), second.keySet())) {
            return false;
        }
        Document both = first.clone();
        both.putAll(second);
        into.put(field, both);
        return true;
    }

    private static boolean areOperators(Document document) {
        return document.keySet().stream().allMatch(key -> key.startsWith("$"));
    }
}
