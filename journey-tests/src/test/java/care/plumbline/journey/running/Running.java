package care.plumbline.journey.running;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the Plumbline that they share: started for the first, stopped after the last of all classes, also when
/// tests fail.
public final class Running implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Plumbline.class;
    }

    @Override
    public Plumbline resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(Namespace.create(Running.class))
                .computeIfAbsent(Plumbline.class, key -> Plumbline.started(true), Plumbline.class));
    }
}
