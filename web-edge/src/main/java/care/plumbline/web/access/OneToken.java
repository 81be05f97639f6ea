package care.plumbline.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/// Takes the token from one Authorization header. A token in the query is refused even beside a good header:
/// addresses end up in logs.
final class OneToken implements BearerTokenResolver {
    private static final int LONGEST = 8_192;
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]+=*)");
    private static final Pattern IN_QUERY = Pattern.compile("(^|&)access_token(=|&|$)");

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && IN_QUERY.matcher(query).find()) {
            throw invalid();
        }
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (headers.isEmpty()) {
            return null;
        }
        Matcher bearer = BEARER.matcher(headers.getFirst());
        if (headers.size() > 1 || !bearer.matches() || bearer.group(1).length() > LONGEST) {
            throw invalid();
        }
        return bearer.group(1);
    }

    private static OAuth2AuthenticationException invalid() {
        return new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("one bearer token is needed"));
    }
}
