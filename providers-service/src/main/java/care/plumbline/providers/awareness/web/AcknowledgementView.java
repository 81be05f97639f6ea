package care.plumbline.providers.awareness.web;

import java.util.List;

/// What came of acknowledging many at once.
///
/// @param acknowledged how many were acknowledged by this request
/// @param refused those that were not, with the slug of the problem
/// @param more whether there may be more up to that moment: send the same again
record AcknowledgementView(int acknowledged, List<NotDone> refused, boolean more) {

    record NotDone(String patient, String item, String problem) {}
}
