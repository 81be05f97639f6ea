package care.plumbline.delivery;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Two sentences for the operator instead of a stack trace; named in META-INF/spring.factories.
final class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReady> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotReady cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
