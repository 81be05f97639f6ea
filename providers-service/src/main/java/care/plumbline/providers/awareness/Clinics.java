package care.plumbline.providers.awareness;

import java.util.Set;

/// Which providers belong to an organisation.
@FunctionalInterface
public interface Clinics {

    Set<String> providersOf(String organization);
}
