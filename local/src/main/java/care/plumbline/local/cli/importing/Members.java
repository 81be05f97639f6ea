package care.plumbline.local.cli.importing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The members a kind of record may have. What they may be is for the services to say; only ids are looked at here,
/// because they become part of addresses.
record Members(Set<String> required, Set<String> optional, Set<String> ids) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_DATE = 40;
    private static final Map<RecordType, Members> ALL = Arrays.stream(RecordType.values())
            .collect(Collectors.toUnmodifiableMap(type -> type, type -> of(type.shape())));

    static Members of(RecordType type) {
        return Objects.requireNonNull(ALL.get(type));
    }

    /// `"patient! provider! role to?"`: `!` marks ids, `?` marks optional ones, `!?` both.
    private static Members of(String text) {
        Set<String> required = new LinkedHashSet<>();
        Set<String> optional = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        for (String member : text.split(" ")) {
            String name = member.replaceAll("[!?]", "");
            (member.endsWith("?") ? optional : required).add(name);
            if (member.contains("!")) {
                ids.add(name);
            }
        }
        return new Members(required, optional, ids);
    }

    /// What is wrong with the shape, all of it; empty when nothing is.
    List<String> faults(ObjectNode record) {
        Stream<String> unknown = record.propertyNames().stream()
                .filter(name -> !required.contains(name) && !optional.contains(name))
                .map(name -> printable(name) + " is not known here (unknown-member)");
        Stream<String> missing = required.stream()
                .filter(name -> !record.hasNonNull(name))
                .map(name -> name + " must be given (required)");
        Stream<String> badIds = ids.stream()
                .filter(record::hasNonNull)
                .filter(name -> !isId(record.path(name)))
                .map(
                        name -> name
                                + " must be 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter or digit (identifier)");
        Stream<String> badDate = Stream.of("from")
                .filter(required::contains)
                .filter(record::hasNonNull)
                .filter(name -> !record.path(name).isString()
                        || record.path(name).asString().length() > LONGEST_DATE)
                .map(name -> name + " must be a date of the calendar like 2024-01-31 (date)");
        return Stream.of(unknown, missing, badIds, badDate)
                .flatMap(faults -> faults)
                .toList();
    }

    private static boolean isId(JsonNode value) {
        return value.isString() && ID.matcher(value.asString()).matches();
    }

    private static String printable(String name) {
        String cut = name.length() > 64 ? name.substring(0, 64) : name;
        return cut.replaceAll("[^A-Za-z0-9._$-]", "?");
    }
}
