package care.plumbline.journey.pages;

import care.plumbline.web.access.Needs;
import care.plumbline.web.version.ExpectedVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// All routes of all services, from their controllers: a table that forgets one fails the build.
public final class Routes {
    public static final List<String> SERVICES = List.of("goals", "treatments", "providers", "outcomes");

    private Routes() {}

    public static List<Route> all() {
        return SERVICES.stream().flatMap(Routes::of).map(Routes::route).toList();
    }

    /// What answers the routes of one service, by path and method.
    public static Stream<Handler> of(String service) {
        return Stream.concat(controllers("care.plumbline." + service), controllers("care.plumbline.web.parked"))
                .flatMap(controller -> of(service, controller))
                .sorted(Comparator.comparing(Handler::path).thenComparing(Handler::verb));
    }

    private static Stream<Class<?>> controllers(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root).stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .map(JavaClass::reflect);
    }

    private static Stream<Handler> of(String service, Class<?> controller) {
        @Nullable RequestMapping base = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        List<String> roots = base == null || base.path().length == 0 ? List.of("") : List.of(base.path());
        List<Handler> handlers = new ArrayList<>();
        for (Method method : controller.getDeclaredMethods()) {
            RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null) {
                List<String> paths = mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
                for (RequestMethod verb : mapping.method()) {
                    roots.forEach(root -> paths.forEach(
                            path -> handlers.add(new Handler(service, verb.name(), root + path, method))));
                }
            }
        }
        return handlers.stream();
    }

    private static Route route(Handler handler) {
        Method method = handler.method();
        Needs needs = Objects.requireNonNull(method.getAnnotation(Needs.class), method.toString());
        String body = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .map(parameter -> parameter.getType().getSimpleName())
                .findFirst()
                .orElse("");
        boolean ifMatch =
                Arrays.stream(method.getParameters()).map(Parameter::getType).anyMatch(ExpectedVersion.class::equals);
        String scope = needs.resource() + "."
                + needs.access().name().toLowerCase(java.util.Locale.ROOT).charAt(0);
        return new Route(handler.service(), handler.verb(), handler.path(), body, ifMatch, scope, needs.systemOnly());
    }
}
