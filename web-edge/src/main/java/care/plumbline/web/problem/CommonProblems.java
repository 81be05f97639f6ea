package care.plumbline.web.problem;

/// The problems every service can answer with. A service adds its own as constants of type [ProblemType].
public final class CommonProblems {
    public static final ProblemType MALFORMED_REQUEST = new ProblemType(
            "malformed-request",
            400,
            "The request cannot be read",
            "The request line, a header or the address is not well formed HTTP. Correct it.");
    public static final ProblemType MALFORMED_JSON = new ProblemType(
            "malformed-json",
            400,
            "The body is not acceptable JSON",
            "The body is missing, is not one JSON document in UTF-8, names a member twice, or is beyond the limits for"
                    + " depth, text and numbers. `errors` says which and where.");
    public static final ProblemType INVALID_FIELD = new ProblemType(
            "invalid-field",
            400,
            "A field breaks a rule",
            "A member, parameter or header has the wrong type, is missing or is out of range. `errors` names the field"
                    + " and the rule.");
    public static final ProblemType UNKNOWN_FIELD = new ProblemType(
            "unknown-field",
            400,
            "A field is not known",
            "Members and parameters that are not part of the contract are refused, so that a typing error is not lost"
                    + " silently. `errors` names them.");
    public static final ProblemType UNAUTHENTICATED = new ProblemType(
            "unauthenticated",
            401,
            "A valid access token is needed",
            "Send a bearer token of the configured issuer and audience in the Authorization header; get a new one when"
                    + " it has expired.");
    public static final ProblemType FORBIDDEN = new ProblemType(
            "forbidden", 403, "The token does not allow this", "The scopes of the token do not cover this operation.");
    public static final ProblemType UNKNOWN_RESOURCE = new ProblemType(
            "unknown-resource",
            404,
            "There is no such thing here",
            "It does not exist, or it is out of the caller's reach: the two answers are the same on purpose.");
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType(
            "method-not-allowed", 405, "This address has no such method", "`Allow` lists the methods it has.");
    public static final ProblemType NOT_ACCEPTABLE = new ProblemType(
            "not-acceptable", 406, "The answer has no such format", "Ask for a media type this address offers.");
    public static final ProblemType CONFLICT = new ProblemType(
            "conflict", 409, "The present state does not allow this", "Read the present state and decide again.");
    public static final ProblemType ALREADY_EXISTS = new ProblemType(
            "already-exists-with-other-content",
            409,
            "It is there already, with other content",
            "PUT creates; sent again with the same content it changes nothing. To change what is there, use its change"
                    + " routes with If-Match.");
    public static final ProblemType STALE_VERSION = new ProblemType(
            "stale-version",
            412,
            "It was changed in the meantime",
            "If-Match names a version that is not the present one. Read again, look at the change, and send it with"
                    + " the new ETag.");
    public static final ProblemType TOO_LARGE =
            new ProblemType("too-large", 413, "The body is too large", "A body has at most 1 MB.");
    public static final ProblemType URI_TOO_LONG = new ProblemType(
            "uri-too-long", 414, "The address is too long", "Path and query have at most 8,000 characters.");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType(
            "unsupported-media-type",
            415,
            "The body has a type or encoding that is not read here",
            "Send `application/json` in UTF-8, without content encoding.");
    public static final ProblemType REFUSED = new ProblemType(
            "refused",
            422,
            "A rule of care does not allow this",
            "The request is well formed, but its content contradicts a rule. `detail` says which.");
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType(
            "idempotency-key-reused",
            422,
            "The idempotency key belongs to another request",
            "The same Idempotency-Key came with another body. Use a new key for a new request.");
    public static final ProblemType VERSION_REQUIRED = new ProblemType(
            "version-required",
            428,
            "Say which version you are changing",
            "Send If-Match with the ETag of the version you have read.");
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType(
            "too-many-requests",
            429,
            "Too many requests from this address",
            "Reading without a token is limited. Ask again after Retry-After seconds, keep what Cache-Control lets you"
                    + " keep, or use a token.");
    public static final ProblemType INTERNAL_ERROR = new ProblemType(
            "internal-error",
            500,
            "Something went wrong here",
            "A defect. Report the traceId; the log knows more under it.");
    public static final ProblemType UNAVAILABLE = new ProblemType(
            "unavailable",
            503,
            "Not possible at the moment",
            "Something this service needs does not answer. Send the same request again after Retry-After seconds, with"
                    + " the same Idempotency-Key.");

    private CommonProblems() {}
}
