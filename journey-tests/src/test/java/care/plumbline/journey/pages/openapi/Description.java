package care.plumbline.journey.pages.openapi;

import care.plumbline.journey.pages.Handler;
import care.plumbline.journey.pages.Routes;
import care.plumbline.web.access.Needs;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.version.ExpectedVersion;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The OpenAPI 3.1 description of one service.
final class Description {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROBLEM = "#/components/responses/Problem";
    private static final Map<String, String> ABOUT = Map.of(
            "goals", "Goals of patients, and what they hope and expect.",
            "treatments", "The catalogue of treatments with its evidence.",
            "providers", "The provider directory, care teams and courses of treatment.",
            "outcomes", "Measurements, and reports that hold every expectation against the result.");

    private final String service;
    private final Schemas schemas;

    private Description(String service, Schemas schemas) {
        this.service = service;
        this.schemas = schemas;
    }

    static ObjectNode of(String service, Comments comments) {
        return new Description(service, new Schemas(comments)).document();
    }

    private ObjectNode document() {
        ObjectNode document = JSON.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Plumbline " + service + "-service")
                .put("version", "1")
                .put("description", Objects.requireNonNull(ABOUT.get(service)));
        ObjectNode paths = document.putObject("paths");
        List<ObjectNode> bodies = new ArrayList<>();
        Routes.of(service)
                .forEach(handler -> paths.withObjectProperty(handler.path())
                        .set(handler.verb().toLowerCase(Locale.ROOT), operation(handler, bodies)));
        ObjectNode components = document.putObject("components");
        ObjectNode all = schemas.all();
        all.set("Problem", JSON.readTree(Problem.SCHEMA));
        bodies.forEach(body -> refuseUnknownMembers(all, body));
        components.set("schemas", all);
        components.set("responses", JSON.readTree(Problem.RESPONSE));
        components
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        return document;
    }

    private ObjectNode operation(Handler handler, List<ObjectNode> bodies) {
        Method method = handler.method();
        Answers answers = Objects.requireNonNull(
                method.getAnnotation(Answers.class), () -> method + " does not say what it @Answers");
        Needs needs = Objects.requireNonNull(method.getAnnotation(Needs.class));
        ObjectNode operation =
                JSON.createObjectNode().put("summary", answers.summary()).put("operationId", operationId(handler));
        operation.putArray("tags").add(needs.resource());
        operation
                .putArray("security")
                .addObject()
                .putArray("bearer")
                .add((needs.systemOnly() ? "system/" : "") + needs.resource() + "."
                        + needs.access().name().toLowerCase(Locale.ROOT).charAt(0));
        ArrayNode parameters = JSON.createArrayNode();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RequestBody.class)) {
                ObjectNode schema = schemas.of(parameter.getParameterizedType());
                bodies.add(schema);
                operation
                        .putObject("requestBody")
                        .put("required", true)
                        .putObject("content")
                        .putObject("application/json")
                        .set("schema", schema);
            } else {
                parameters.addAll(parameters(parameter));
            }
        }
        if (handler.verb().equals("POST") && !handler.path().startsWith("/internal/")) {
            parameters.add(parameter(
                    "header", "Idempotency-Key", false, JSON.createObjectNode().put("type", "string")));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        operation.set("responses", responses(answers));
        return operation;
    }

    private ObjectNode responses(Answers answers) {
        ObjectNode responses = JSON.createObjectNode();
        for (int status : answers.status()) {
            ObjectNode answer = responses.putObject(Integer.toString(status)).put("description", answers.summary());
            if (answers.body() != Void.class) {
                ObjectNode content = answer.putObject("content");
                content.putObject("application/json").set("schema", body(answers));
                for (String media : answers.also()) {
                    content.putObject(media).putObject("schema").put("type", "string");
                }
            }
        }
        responses.putObject("default").put("$ref", PROBLEM);
        return responses;
    }

    private ObjectNode body(Answers answers) {
        ObjectNode item = schemas.of(answers.body());
        if (!answers.page()) {
            return item;
        }
        ObjectNode page = JSON.createObjectNode().put("type", "object");
        page.putArray("required").add("items");
        ObjectNode members = page.putObject("properties");
        members.putObject("items").put("type", "array").set("items", item);
        members.putObject("next")
                .put("type", "string")
                .put("description", "Cursor for the parameter `after`; absent on the last page.");
        return page;
    }

    private List<ObjectNode> parameters(Parameter parameter) {
        PathVariable inPath = parameter.getAnnotation(PathVariable.class);
        if (inPath != null) {
            return List.of(parameter("path", named(inPath.name(), inPath.value(), parameter), true, schema(parameter)));
        }
        RequestParam inQuery = parameter.getAnnotation(RequestParam.class);
        if (inQuery != null) {
            String name = named(inQuery.name(), inQuery.value(), parameter);
            boolean required = inQuery.required() && inQuery.defaultValue().startsWith("\n");
            return List.of(parameter("query", name, required, schema(parameter)));
        }
        RequestHeader header = parameter.getAnnotation(RequestHeader.class);
        if (header != null && !header.name().equalsIgnoreCase("Accept")) {
            return List.of(parameter("header", header.name(), header.required(), schema(parameter)));
        }
        if (parameter.getType() == PageRequest.class) {
            ObjectNode limit = JSON.createObjectNode()
                    .put("type", "integer")
                    .put("minimum", 1)
                    .put("maximum", PageRequest.MAX_LIMIT)
                    .put("default", PageRequest.DEFAULT_LIMIT);
            return List.of(
                    parameter("query", "limit", false, limit),
                    parameter("query", "after", false, JSON.createObjectNode().put("type", "string")));
        }
        if (parameter.getParameterizedType().getTypeName().contains(ExpectedVersion.class.getName())) {
            boolean required = parameter.getType() == ExpectedVersion.class;
            return List.of(parameter(
                    "header", "If-Match", required, JSON.createObjectNode().put("type", "string")));
        }
        return List.of();
    }

    private ObjectNode schema(Parameter parameter) {
        Optional<String> pattern = Schemas.pattern(parameter);
        if (pattern.isPresent()) {
            return JSON.createObjectNode().put("type", "string").put("pattern", pattern.get());
        }
        boolean optional = parameter.getType() == Optional.class;
        return schemas.of(
                optional
                        ? ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0]
                        : parameter.getParameterizedType());
    }

    private static ObjectNode parameter(String in, String name, boolean required, ObjectNode schema) {
        ObjectNode parameter =
                JSON.createObjectNode().put("name", name).put("in", in).put("required", required);
        parameter.set("schema", schema);
        return parameter;
    }

    private static String named(String name, String value, Parameter parameter) {
        return !name.isEmpty() ? name : !value.isEmpty() ? value : parameter.getName();
    }

    /// `goalsPutPatientsGoals`: stable as long as path and method are.
    private static String operationId(Handler handler) {
        StringBuilder id = new StringBuilder(handler.verb().toLowerCase(Locale.ROOT));
        for (String part : handler.path().split("[^A-Za-z]+")) {
            if (!part.isEmpty()) {
                id.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
            }
        }
        return id.toString();
    }

    /// Requests refuse members they do not know, at every depth.
    private static void refuseUnknownMembers(ObjectNode all, ObjectNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()
                && all.get(reference.substring(reference.lastIndexOf('/') + 1)) instanceof ObjectNode it) {
            if (it.has("properties") && !it.has("additionalProperties")) {
                it.put("additionalProperties", false);
                it.findParents("$ref").forEach(inner -> refuseUnknownMembers(all, (ObjectNode) inner));
            }
        }
    }
}
