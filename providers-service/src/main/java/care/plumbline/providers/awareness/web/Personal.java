package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.Marker;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.CallerKind;

/// Whose awareness it is. A provider's token names the provider by the claim `provider`, else by its subject.
final class Personal {

    private Personal() {}

    /// Providers use their own inbox, systems any; patients and operations none.
    static boolean mayUse(Caller caller, String provider) {
        return switch (caller.kind()) {
            case SYSTEM -> true;
            case PROVIDER -> provider(caller).equals(provider);
            case PATIENT, OPERATIONS -> false;
        };
    }

    /// Who marks an item: everybody but a system only for themselves.
    static Marker marker(Caller caller) {
        return new Marker(caller.kind() == CallerKind.SYSTEM ? null : provider(caller));
    }

    /// Persons are nothing that operations sees.
    static boolean maySeePersons(Caller caller) {
        return caller.kind() == CallerKind.SYSTEM || caller.kind() == CallerKind.PROVIDER;
    }

    private static String provider(Caller caller) {
        String claimed = caller.provider();
        return claimed == null ? caller.subject() : claimed;
    }
}
