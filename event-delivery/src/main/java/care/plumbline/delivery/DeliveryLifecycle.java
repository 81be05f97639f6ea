package care.plumbline.delivery;

import org.springframework.context.SmartLifecycle;

/// Topics first, then publishing; both before consumers and the web server start, and stopped after them: what the
/// last request wrote still leaves.
final class DeliveryLifecycle implements SmartLifecycle {

    private final TopicSetup topics;
    private final DocumentPublisher publisher;
    private final PendingEventRelay relay;
    private volatile boolean running;

    DeliveryLifecycle(TopicSetup topics, DocumentPublisher publisher, PendingEventRelay relay) {
        this.topics = topics;
        this.publisher = publisher;
        this.relay = relay;
    }

    @Override
    public void start() {
        topics.ensure();
        publisher.start();
        relay.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        relay.close();
        publisher.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
