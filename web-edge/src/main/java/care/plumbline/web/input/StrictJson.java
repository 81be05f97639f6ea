package care.plumbline.web.input;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The JSON of the HTTP edge: reads only what the contract says, exactly as written; leaves nulls out when writing.
public final class StrictJson {
    public static final int MAX_DEPTH = 50;
    public static final int MAX_TEXT = 100_000;
    public static final int MAX_DIGITS = 100;

    private StrictJson() {}

    /// @param zone In which an instant becomes a date.
    public static JsonMapper mapper(ZoneId zone) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_TEXT)
                        .maxNumberLength(MAX_DIGITS)
                        .maxNameLength(1_000)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        return JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfigDefaults(coercions -> {
                    coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
                    coercions.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
                })
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .addModule(values(zone))
                .build();
    }

    private static SimpleModule values(ZoneId zone) {
        return new SimpleModule("plumbline-input")
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(BigDecimal.class, new ExactNumber())
                .addDeserializer(LocalDate.class, new StrictValue<>(LocalDate.class, IsoDates::date))
                .addDeserializer(Instant.class, new StrictValue<>(Instant.class, IsoDates::instant))
                .addDeserializer(
                        WhenStated.class, new StrictValue<>(WhenStated.class, text -> WhenStated.parse(text, zone)));
    }
}
