package care.plumbline.delivery;

import java.util.List;

/// Takes what a write has left pending in a document and brings it to the broker, without making the caller wait.
interface Outgoing {

    /// @param pending all events of the document that wait, oldest first
    void written(PendingDocuments source, String id, List<PendingEvent> pending);

    /// Events known to wait in all documents.
    long waiting();

    /// For stores whose events are left where they are: tests of a service's own adapters.
    Outgoing NOWHERE = new Outgoing() {
        @Override
        public void written(PendingDocuments source, String id, List<PendingEvent> pending) {}

        @Override
        public long waiting() {
            return 0;
        }
    };
}
