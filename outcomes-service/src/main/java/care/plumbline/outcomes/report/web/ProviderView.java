package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.casefile.Provider;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A provider, with the name where the directory has told of it.
record ProviderView(
        String id,
        @Nullable String name,
        @Nullable String specialty,
        @Nullable String organization) {

    static ProviderView of(String id, Map<String, Provider> providers) {
        Provider known = providers.get(id);
        return known == null
                ? new ProviderView(id, null, null, null)
                : new ProviderView(id, known.name(), known.specialty(), known.organization());
    }
}
