package care.plumbline.testkit;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Which server tests run against: the one at a given address, a container, or the embedded one.
enum Engine {
    GIVEN,
    CONTAINER,
    EMBEDDED;

    /// Set by the Maven profile `docker`. Containers are then required: no Docker, no passing test.
    static final String DOCKER_PROPERTY = "plumbline.test.docker";

    static Engine of(String addressVariable) {
        return of(addressVariable, System::getenv, System::getProperty);
    }

    static Engine of(
            String addressVariable,
            Function<String, @Nullable String> env,
            Function<String, @Nullable String> property) {
        String address = env.apply(addressVariable);
        if (address != null && !address.isBlank()) {
            return GIVEN;
        }
        return Boolean.parseBoolean(property.apply(DOCKER_PROPERTY)) ? CONTAINER : EMBEDDED;
    }

    /// Runs `start` once, at the first call.
    static <T> Supplier<T> once(Supplier<T> start) {
        return new Supplier<>() {
            private final Object lock = new Object();
            private Optional<T> value = Optional.empty();

            @Override
            public T get() {
                synchronized (lock) {
                    if (value.isEmpty()) {
                        value = Optional.of(start.get());
                    }
                    return value.get();
                }
            }
        };
    }
}
