package care.plumbline.journey.pages.openapi;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A map is described where it stands: a component for it would have no name of the domain.
final class InlineMaps implements CustomDefinitionProviderV2 {

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        return type.isInstanceOf(Map.class)
                ? new CustomDefinition(context.createStandardDefinition(type, this), true)
                : null;
    }
}
