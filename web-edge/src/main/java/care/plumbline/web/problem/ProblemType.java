package care.plumbline.web.problem;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/// A kind of problem a client can program against. Its slug and status never change once released.
///
/// @param slug Last part of the type URI, kebab-case.
/// @param title Same for every occurrence.
/// @param meaning What happened and what the caller can do, for docs/problems.md.
public record ProblemType(String slug, HttpStatus status, String title, String meaning) {
    public static final String BASE = "https://plumbline.care/problems/";

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ProblemType {
        if (!SLUG.matcher(slug).matches() || !status.isError() || title.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException("not a problem type: " + slug);
        }
    }

    public ProblemType(String slug, int status, String title, String meaning) {
        this(slug, HttpStatus.valueOf(status), title, meaning);
    }

    public URI uri() {
        return URI.create(BASE + slug);
    }
}
