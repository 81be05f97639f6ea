package care.plumbline.embedded.database;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the embedded database answers, and what it refuses because the library would get it silently wrong.
final class CommandRules {
    private static final Set<String> READS = Set.of(
            "find",
            "aggregate",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "listcollections",
            "listindexes",
            "listdatabases",
            "dbstats",
            "collstats",
            "validate",
            "ping",
            "ismaster",
            "buildinfo",
            "serverstatus",
            "getlog",
            "getparameter",
            "hostinfo",
            "whatsmyuri",
            "getlasterror");
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify");
    private static final Set<String> STRUCTURE =
            Set.of("create", "drop", "dropdatabase", "createindexes", "dropindexes");

    private static final int NO_SUCH_COMMAND = 59;
    private static final int NOT_SUPPORTED = 115;

    enum Kind {
        READ,
        WRITE,
        STRUCTURE
    }

    private CommandRules() {}

    /// The kind of a command that is allowed; names of commands and options appear in refusals, their values never.
    static Kind check(String command, Document query) {
        Kind kind = kind(command.toLowerCase(Locale.ROOT));
        refuseOption(query, "collation", "collation");
        refuseOption(query, "startTransaction", "transactions");
        refuseOption(query, "autocommit", "transactions");
        refuseOption(query, "let", "let");
        switch (command.toLowerCase(Locale.ROOT)) {
            case "create" -> {
                for (String option : List.of("capped", "validator", "viewOn", "timeseries", "expireAfterSeconds")) {
                    refuseOption(query, option, "collections with " + option);
                }
            }
            case "createindexes" -> documents(query.get("indexes")).forEach(CommandRules::checkIndex);
            case "aggregate" -> documents(query.get("pipeline")).forEach(CommandRules::checkStage);
            case "update" -> checkUpdates(query);
            default -> {}
        }
        return kind;
    }

    private static Kind kind(String command) {
        if (READS.contains(command)) {
            return Kind.READ;
        }
        if (WRITES.contains(command)) {
            return Kind.WRITE;
        }
        if (STRUCTURE.contains(command)) {
            return Kind.STRUCTURE;
        }
        throw new MongoServerError(NO_SUCH_COMMAND, "CommandNotFound", "no such command: '" + command + "'");
    }

    private static void checkIndex(Document index) {
        refuseOption(index, "expireAfterSeconds", "indexes that let documents expire");
        refuseOption(index, "collation", "collation");
        if (isTrue(index.get("unique"))) {
            refuseOption(index, "partialFilterExpression", "unique indexes over a part of the documents");
        }
    }

    private static void checkStage(Document stage) {
        for (String name : List.of("$changeStream", "$out", "$merge")) {
            refuseOption(stage, name, name);
        }
    }

    private static void checkUpdates(Document query) {
        Object ordered = query.get("ordered");
        boolean isOrdered = ordered == null || isTrue(ordered);
        if (isOrdered && documents(query.get("updates")).size() > 1) {
            throw refusal("ordered updates of several documents in one command (send them unordered)");
        }
    }

    private static void refuseOption(Document document, String option, String what) {
        Object value = document.get(option);
        if (value != null && !Boolean.FALSE.equals(value)) {
            throw refusal(what);
        }
    }

    private static MongoServerError refusal(String what) {
        return new MongoServerError(
                NOT_SUPPORTED, "CommandNotSupported", "the embedded database does not support " + what);
    }

    private static List<Document> documents(@Nullable Object list) {
        return list instanceof List<?> elements
                ? elements.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }

    private static boolean isTrue(@Nullable Object value) {
        return switch (value) {
            case Boolean flag -> flag;
            case Number number -> number.doubleValue() != 0;
            case null, default -> false;
        };
    }
}
