package care.plumbline.outcomes.report;

import java.util.OptionalLong;

/// How far the case files are behind what the services have told.
@FunctionalInterface
public interface Lag {

    /// Events of a source that are still to be taken in; empty when nobody can say.
    OptionalLong eventsBehind(Source source);
}
