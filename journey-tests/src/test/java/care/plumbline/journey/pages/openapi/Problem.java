package care.plumbline.journey.pages.openapi;

/// What every service answers when it cannot do what was asked.
final class Problem {
    static final String SCHEMA = """
            {"type": "object", "description": "A problem document, RFC 9457.",
             "required": ["type", "title", "status"],
             "properties": {
               "type": {"type": "string", "format": "uri"}, "title": {"type": "string"},
               "status": {"type": "integer"}, "detail": {"type": "string"}, "instance": {"type": "string"},
               "traceId": {"type": "string"},
               "errors": {"type": "array", "items": {"type": "object", "required": ["field", "rule", "message"],
                 "properties": {"field": {"type": "string"}, "rule": {"type": "string"},
                                "message": {"type": "string"}}}}}}""";
    static final String RESPONSE = """
            {"Problem": {"description": "The problem, with the field and the rule where single fields are wrong.",
             "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}""";

    private Problem() {}
}
