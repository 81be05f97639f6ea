package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpLimitsTest {
    private static final int MEGABYTE = 1_048_576;
    private final Edge edge = Edge.shared();

    @Test
    void refusesABodyBeyondTheLimit() {
        HttpResponse<String> response = Edge.send(edge.post("/patients/p1/notes", " ".repeat(MEGABYTE + 1)));

        Edge.problem(response, 413, "too-large");
    }

    @Test
    void refusesABodyBeyondTheLimitAlsoInChunks() {
        byte[] body = new byte[MEGABYTE + 1];
        HttpResponse<String> response = Edge.send(edge.request("/patients/p1/notes")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        Edge.problem(response, 413, "too-large");
    }

    @Test
    void readsNoBodyOfAStranger() {
        HttpResponse<String> response = Edge.send(edge.anonymous("/patients/p1/notes")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(" ".repeat(MEGABYTE + 1))));

        Edge.problem(response, 401, "unauthenticated");
    }

    @Test
    void acceptsABodyAtTheLimit() {
        String body = Edge.NOTE + " ".repeat(MEGABYTE - Edge.NOTE.length());

        assertThat(Edge.send(edge.post("/patients/p1/notes", body)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void refusesALongAddress() {
        Edge.problem(Edge.send(edge.request("/catalogue?colour=" + "x".repeat(8_000))), 414, "uri-too-long");
    }

    @Test
    void answersUnknownAddressesMethodsAndTypesWithProblems() {
        Edge.problem(Edge.send(edge.request("/nowhere")), 404, "unknown-resource");
        Edge.problem(Edge.send(edge.request("/error")), 404, "unknown-resource");
        HttpResponse<String> deleted = Edge.send(edge.request("/catalogue").DELETE());
        Edge.problem(deleted, 405, "method-not-allowed");
        assertThat(deleted.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        Edge.problem(
                Edge.send(edge.request("/catalogue").method("PROPFIND", HttpRequest.BodyPublishers.noBody())),
                405,
                "method-not-allowed");
        Edge.problem(Edge.send(edge.request("/catalogue").header("Accept", "image/png")), 406, "not-acceptable");
        Edge.problem(
                Edge.send(edge.request("/patients/p1/summary").header("Accept", "image/png")), 406, "not-acceptable");
        HttpRequest.Builder form = edge.request("/patients/p1/notes")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=a"));
        Edge.problem(Edge.send(form), 415, "unsupported-media-type");
        HttpRequest.Builder packed = edge.post("/patients/p1/notes", Edge.NOTE).header("Content-Encoding", "gzip");
        Edge.problem(Edge.send(packed), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /catalogue HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /catalogue;a=b//../%2e%2e/x HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /catalogue%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /catalogue?a=% HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n\r\n",
                "GET /cata{logue} HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /catalogue HTTP/1.1\r\nHost: x y\r\n\r\n",
                "GET /catalogue HTTP/1.1\r\n\r\n",
                "POST /catalogue HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "POST /catalogue HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n"
            })
    void answersBrokenHttpWithoutInternals(String raw) throws IOException {
        String answer = exchange(raw);

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*");
        assertThat(answer).contains("application/problem+json");
        assertThat(answer).doesNotContainIgnoringCase("tomcat", "apache", "exception", "<html");
    }

    /// `|` ends a line, `@` stands for the caller's token.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /catalogue?colour=% HTTP/1.1|Host: x|@||",
                "GET /catalogue?%ff=%zz HTTP/1.1|Host: x|@||",
                "POST /patients/p1/notes HTTP/1.1|Host: x|Content-Type: application/json|Transfer-Encoding: chunked|@||zz|{}|0||",
                "POST /patients/p1/notes HTTP/1.1|Host: x|Content-Type: application/json|Content-Length: 50|@||{\"text\":",
                "POST /patients/p1/notes HTTP/1.1|Host: x|Content-Type: garbage|Content-Length: 2|@||{}",
                "PUT /catalogue HTTP/1.1|Host: x|Content-Type: application/x-www-form-urlencoded|Content-Length: 3|@||a=b",
                "GET http:///x HTTP/1.1|Host: x|@||"
            })
    void answersBrokenHttpOfKnownCallersWithoutInternals(String raw) throws IOException {
        int before = edge.notes().changes();
        String token =
                "Connection: close|Authorization: Bearer " + Edge.tokens().provider("gp-1");

        String answer = exchange(raw.replace("@", token).replace("|", "\r\n"));

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*").contains("application/problem+json");
        assertThat(answer).doesNotContainIgnoringCase("tomcat", "apache", "exception", "<html");
        assertThat(edge.notes().changes()).isEqualTo(before);
    }

    @Test
    void letsNoSecondRequestHideBehindTwoLengths() throws IOException {
        String first = "POST /patients/p1/notes HTTP/1.1|Host: x|Content-Type: application/json|Content-Length: 5|"
                + "Transfer-Encoding: chunked|Authorization: Bearer @||0||";
        String hidden = "GET /catalogue HTTP/1.1|Host: x||";

        String answer = exchange(
                (first + hidden).replace("@", Edge.tokens().provider("gp-1")).replace("|", "\r\n"));

        assertThat(answer.split("HTTP/1.1 ", -1))
                .as("one answer, then the connection ends")
                .hasSize(2);
    }

    @Test
    void refusesTooManyHeaders() throws IOException {
        String answer = exchange("GET /catalogue HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(30_000) + "\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*").doesNotContainIgnoringCase("tomcat", "<html");
    }

    @Test
    void sendsSecurityHeadersAndNothingAboutItself() {
        HttpResponse<String> response = Edge.send(edge.request("/catalogue"));

        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(response.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    private String exchange(String raw) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), edge.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
