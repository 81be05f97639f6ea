package care.plumbline.journey.pages;

/// One thing a service can be asked.
///
/// @param body Simple name of the request record, empty where there is no body.
/// @param needs Resource and access of the scope, e.g. `Goal.c`.
public record Route(
        String service, String method, String path, String body, boolean ifMatch, String needs, boolean systemOnly) {

    /// As it is called in tables: `goals POST /patients/{patient}/goals`.
    public String name() {
        return service + " " + method + " " + path;
    }
}
