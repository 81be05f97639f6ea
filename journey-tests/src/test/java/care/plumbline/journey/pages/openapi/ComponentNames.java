package care.plumbline.journey.pages.openapi;

import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;

/// Where several records have one name, the feature and the record around it stand before it.
final class ComponentNames extends DefaultSchemaDefinitionNamingStrategy {

    @Override
    public void adjustDuplicateNames(Map<DefinitionKey, String> named, SchemaGenerationContext context) {
        named.replaceAll((key, name) -> owner(key.getType().getErasedType()) + name);
        if (new HashSet<>(named.values()).size() < named.size()) {
            throw new IllegalStateException("two schemas would be called the same: " + named.values());
        }
    }

    private static String owner(Class<?> type) {
        String[] packages = type.getPackageName().split("\\.");
        String feature = packages[packages.length - 2];
        String around =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName();
        return feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1) + around;
    }
}
