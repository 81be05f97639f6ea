package care.plumbline.journey.badinput;

import care.plumbline.journey.http.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/// What is wrong wherever it is tried.
final class Everywhere {
    private static final String INVALID = "invalid-field";
    private static final String MALFORMED = "malformed-json";
    private static final JsonNode OPERATOR = Json.of("{'$ne':null}");
    private static final int TOO_MANY = 1_048_577;

    private final Ask good;
    private final List<Case> cases = new ArrayList<>();

    private Everywhere(Ask good) {
        this.good = good;
    }

    static List<Case> cases(Ask good) {
        Everywhere everywhere = new Everywhere(good);
        everywhere.tokens();
        everywhere.address();
        if (good.hasBody()) {
            everywhere.bodies();
            everywhere.members();
        }
        if (good.headers().containsKey(Ask.IF_MATCH)) {
            everywhere.versions();
        }
        return everywhere.cases;
    }

    private void add(String name, Ask ask, int status, String problem, String... faults) {
        cases.add(Case.of(name, ask, status, problem, faults));
    }

    private void tokens() {
        for (String caller : Callers.NOT_ACCEPTED) {
            add("token: " + caller, good.as(caller), 401, "unauthenticated");
        }
        add("token: scope of something else", good.as(Callers.WITHOUT_SCOPE), 403, "forbidden");
        if (isAboutPatient()) {
            add("token: other patient", good.as(Callers.OTHER_PATIENT), 404, "unknown-resource");
            add("token: operations", good.as(Callers.OPERATIONS), 403, "forbidden");
        }
    }

    private boolean isAboutPatient() {
        return good.path().startsWith("/patients/");
    }

    private void address() {
        String more = good.path() + (good.path().contains("?") ? "&" : "?");
        add("unknown parameter", good.to(more + "nope=1"), 400, "unknown-field", "nope unknown-parameter");
        add("operator as parameter", good.to(more + "%24ne=1"), 400, "unknown-field", "$ne unknown-parameter");
        add("brackets as they are", good.to(more + "nope[x]=1"), 400, "malformed-request");
        add("DELETE", good.by("DELETE"), 405, "method-not-allowed");
        if (isAboutPatient()) {
            String rest = good.path().substring(good.path().indexOf('/', "/patients/".length()));
            add(
                    "operator as patient",
                    good.to("/patients/%7B%22%24ne%22:null%7D" + rest),
                    400,
                    INVALID,
                    "patient identifier");
            add("patient too long", good.to("/patients/" + "p".repeat(65) + rest), 400, INVALID, "patient identifier");
        }
    }

    private void bodies() {
        String json = good.json().toString();
        add("no body", good.saying(""), 400, MALFORMED, "body required");
        add("half of it", good.saying(json.substring(0, json.length() / 2)), 400, MALFORMED, "body json");
        add("two documents", good.saying(json + json), 400, MALFORMED, "body one-document");
        add("a list", good.saying("[" + json + "]"), 400, INVALID, "body type");
        add("a text", good.saying("\"x\""), 400, INVALID);
        add("NaN", good.saying("{\"x\":NaN}"), 400, MALFORMED, "body json");
        add("single quotes", good.saying(json.replace('"', '\'')), 400, MALFORMED, "body json");
        add("a comment", good.saying("/* */" + json), 400, MALFORMED, "body json");
        add("60 levels deep", good.saying("{\"x\":" + "[".repeat(60) + "]".repeat(60) + "}"), 400, MALFORMED);
        add(
                "not UTF-8",
                good.saying(json.replace("{", "{\"\u00e4\":1,").getBytes(StandardCharsets.ISO_8859_1)),
                400,
                MALFORMED,
                "body utf-8");
        add("UTF-16", good.saying(json.getBytes(StandardCharsets.UTF_16)), 400, MALFORMED);
        add("too large", good.saying(" ".repeat(TOO_MANY) + json), 413, "too-large");
        add("text/plain", good.with(Ask.CONTENT_TYPE, "text/plain"), 415, "unsupported-media-type");
        add("form", good.with(Ask.CONTENT_TYPE, "application/x-www-form-urlencoded"), 415, "unsupported-media-type");
        add("no media type", good.without(Ask.CONTENT_TYPE), 415, "unsupported-media-type");
        add(
                "latin-1",
                good.with(Ask.CONTENT_TYPE, "application/json; charset=iso-8859-1"),
                415,
                "unsupported-media-type");
        add("gzip", good.with("Content-Encoding", "gzip").saying(zipped(json)), 415, "unsupported-media-type");
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void members() {
        add("unknown member", good.set("nope", Json.of("{}")), 400, "unknown-field", "nope unknown-member");
        add("operator beside members", good.set("$where", OPERATOR), 400, "unknown-field", "$where unknown-member");
        add("prototype", good.set("__proto__", OPERATOR), 400, "unknown-field", "__proto__ unknown-member");
        for (Map.Entry<String, JsonNode> member : good.json().properties()) {
            String name = member.getKey();
            if (member.getValue().isObject()) {
                Ask within = good.set(name + ".$ne", Json.read("null"));
                add("operator in " + name, within, 400, "unknown-field", name + ".$ne unknown-member");
            } else {
                add(name + " is an operator", good.set(name, OPERATOR), 400, INVALID, name + " *");
            }
            JsonNode otherType = member.getValue().isString() ? Json.read("7") : Json.read("\"7\"");
            add(name + " has another type", good.set(name, otherType), 400, INVALID, name + " *");
            String twice = "{\"" + name + "\":" + member.getValue() + ","
                    + good.json().toString().substring(1);
            add(name + " is there twice", good.saying(twice), 400, MALFORMED, name + " once");
        }
    }

    private void versions() {
        add("no If-Match", good.without(Ask.IF_MATCH), 428, "version-required");
        add("stale If-Match", good.with(Ask.IF_MATCH, "\"77\""), 412, "stale-version");
        add("malformed If-Match", good.with(Ask.IF_MATCH, "seven"), 400, INVALID, "If-Match entity-tag");
    }
}
