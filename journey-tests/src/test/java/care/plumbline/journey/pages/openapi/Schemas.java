package care.plumbline.journey.pages.openapi;

import care.plumbline.web.input.WhenStated;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON Schemas of what goes in and out, as the services' own JSON reads and writes it.
final class Schemas {
    private static final JsonMapper JSON = new JsonMapper();

    private final SchemaBuilder builder;

    Schemas(Comments comments) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(new JacksonSchemaModule())
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> text(type.getErasedType())
                        .map(schema -> new CustomDefinition(schema, true))
                        .orElse(null))
                .withCustomDefinitionProvider(new InlineMaps())
                .withDefinitionNamingStrategy(new ComponentNames())
                .withDescriptionResolver(
                        scope -> comments.of(scope.getType().getErasedType()).orElse(null));
        config.forFields()
                .withRequiredCheck(field -> !nullable(field))
                .withNullableCheck(field -> false)
                .withDescriptionResolver(field -> description(comments, field));
        builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    /// A reference to the schema of a type, or a small schema in its place.
    ObjectNode of(Type type) {
        return builder.createSchemaReference(type);
    }

    /// All that was referred to.
    ObjectNode all() {
        ObjectNode all = builder.collectDefinitions("components/schemas");
        all.values().forEach(schema -> Flattening.flatten((ObjectNode) schema));
        return all;
    }

    private static @Nullable String description(Comments comments, FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : comments.of(field.getDeclaringType().getErasedType(), field.getDeclaredName())
                        .orElse(null);
    }

    private static boolean nullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
                || field.getRawMember().isAnnotationPresent(Nullable.class)
                || field.getType().getErasedType() == Optional.class;
    }

    /// What is a text on the wire: dates, enumerations, and codes that a type reads from a text.
    private static Optional<ObjectNode> text(Class<?> type) {
        ObjectNode schema = JSON.createObjectNode().put("type", "string");
        if (type == WhenStated.class) {
            ArrayNode either = schema.putArray("anyOf");
            either.addObject().put("format", "date");
            either.addObject().put("format", "date-time");
            schema.put("description", "A date, or an instant: the local date of the deployment's zone at that moment.");
            return Optional.of(schema);
        }
        if (type.isEnum()) {
            return Optional.of(withValues(schema, type));
        }
        if (Stream.of(type.getDeclaredMethods()).anyMatch(Schemas::readsText)) {
            RecordComponent[] parts = type.getRecordComponents();
            boolean code =
                    parts != null && parts.length == 1 && parts[0].getType().isEnum();
            return Optional.of(code ? withValues(schema, parts[0].getType()) : schema);
        }
        return Optional.empty();
    }

    private static boolean readsText(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && method.isAnnotationPresent(JsonCreator.class)
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class});
    }

    private static ObjectNode withValues(ObjectNode schema, Class<?> type) {
        ArrayNode values = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            values.add(code(type, constant));
        }
        return schema;
    }

    /// A constant as it is written: its code where it has one.
    private static String code(Class<?> type, Object constant) {
        try {
            Method code = type.getDeclaredMethod("code");
            code.setAccessible(true);
            return (String) code.invoke(constant);
        } catch (NoSuchMethodException none) {
            return JSON.valueToTree(constant).asString();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// The pattern that an element's annotations ask for.
    static Optional<String> pattern(AnnotatedElement element) {
        jakarta.validation.constraints.Pattern pattern =
                element.getAnnotation(jakarta.validation.constraints.Pattern.class);
        if (pattern != null) {
            return Optional.of("^(?:" + pattern.regexp() + ")$");
        }
        return element.isAnnotationPresent(care.plumbline.web.input.Identifier.class)
                ? Optional.of("^" + care.plumbline.web.input.Identifier.REGEX + "$")
                : Optional.empty();
    }
}
