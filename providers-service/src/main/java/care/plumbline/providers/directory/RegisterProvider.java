package care.plumbline.providers.directory;

/// Asks for an entry in the directory under an id that the health system gives.
public record RegisterProvider(String provider, Profile profile) {}
