package care.plumbline.local.cli;

import care.plumbline.local.cli.http.Json;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// All services and the issuer behind one address, as far as a client can tell: PUT creates, the same again is 200,
/// other content is 409. What a POST adds is 201, and 200 when it comes again. Everything else is as a test says.
public final class FakeServices implements AutoCloseable {
    /// An answer instead of the usual one; empty body for none.
    public record Reply(int status, String problem) {}

    private static final Pattern ADDS =
            Pattern.compile(".*/(revisions|work-reports|elicitation|expectations|handover)");

    private final HttpServer server;
    private final Map<String, JsonNode> stored = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();
    private volatile Function<String, Reply> special = request -> new Reply(0, "");

    public FakeServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String[] addresses() {
        return List.of("goals", "treatments", "providers", "outcomes", "issuer").stream()
                .flatMap(service -> List.of("--" + service + "-url", url()).stream())
                .toArray(String[]::new);
    }

    /// `METHOD path` -> what to answer; status 0 for the usual.
    public void answer(Function<String, Reply> rule) {
        special = rule;
    }

    /// All requests so far, `METHOD path`.
    public List<String> log() {
        return List.copyOf(log);
    }

    public Map<String, JsonNode> stored() {
        return stored;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String query = exchange.getRequestURI().getRawQuery();
        String request = exchange.getRequestMethod() + " " + path + (query == null ? "" : "?" + query);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (path.equals("/token")) {
            send(exchange, 200, "{\"access_token\":\"t\"}");
            return;
        }
        log.add(request);
        Reply reply = special.apply(request);
        if (reply.status() != 0) {
            send(exchange, reply.status(), problem(reply.problem()));
        } else if (exchange.getRequestMethod().equals("PUT")) {
            put(exchange, path, Json.MAPPER.readTree(body));
        } else {
            JsonNode content = body.length == 0 ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(body);
            boolean isNew = stored.putIfAbsent(path + content, content) == null;
            send(exchange, isNew && ADDS.matcher(path).matches() ? 201 : 200, "{}");
        }
    }

    private void put(HttpExchange exchange, String path, JsonNode content) throws IOException {
        JsonNode earlier = stored.putIfAbsent(path, content);
        if (earlier == null) {
            send(exchange, 201, "{}");
        } else if (earlier.equals(FakeServices::compare, content)) {
            send(exchange, 200, "{}");
        } else {
            send(exchange, 409, problem("already-exists-with-other-content"));
        }
    }

    /// 7.10 is 7.1.
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private static String problem(String slug) {
        return slug.isEmpty()
                ? ""
                : "{\"type\":\"https://plumbline.care/problems/" + slug + "\",\"detail\":\"" + slug + " it is\"}";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
