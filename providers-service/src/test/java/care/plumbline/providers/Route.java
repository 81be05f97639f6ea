package care.plumbline.providers;

import static care.plumbline.providers.OverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.TestTokens;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/// One route of an edge, to ask who may take it.
///
/// @param body empty for none
public record Route(String method, String path, String body) {

    private static final TestTokens TOKENS = TestTokens.shared();

    public void isClosedWithoutAToken(OverHttp http) {
        refused(OverHttp.send(on(http.anonymous(path))), 401, "unauthenticated");
        refused(with(http, TOKENS.expired()), 401, "unauthenticated");
        refused(with(http, "no-token"), 401, "unauthenticated");
    }

    public void isClosedWithoutTheScope(OverHttp http) {
        String another = TOKENS.token()
                .role("integration")
                .scopes("system/Observation.cruds")
                .sign();
        isClosedTo(http, another);
        assertThat(with(http, TOKENS.operations()).statusCode()).isIn(403, 404);
    }

    public void isClosedToWhoMayOnlyRead(OverHttp http) {
        HttpResponse<String> response = with(http, TOKENS.clinicalLead());
        if (method.equals("GET")) {
            assertThat(response.statusCode()).isIn(200, 404);
        } else {
            refused(response, 403, "forbidden");
        }
    }

    public void isClosedTo(OverHttp http, String token) {
        refused(with(http, token), 403, "forbidden");
    }

    public void isUnknownToAnotherPatient(OverHttp http) {
        refused(with(http, TOKENS.patient("somebody-else")), 404, "unknown-resource");
    }

    public void isOpenTo(OverHttp http, String... tokens) {
        for (String token : List.of(tokens)) {
            assertThat(with(http, token).statusCode()).isIn(200, 201, 404, 409, 412, 422);
        }
    }

    private HttpResponse<String> with(OverHttp http, String token) {
        return OverHttp.send(on(http.request(path, token)));
    }

    private HttpRequest.Builder on(HttpRequest.Builder request) {
        return body.isEmpty()
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }
}
