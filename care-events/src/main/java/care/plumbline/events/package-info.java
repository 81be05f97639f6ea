/// What the services tell each other. Every event carries the full state of one entity and its version, so a consumer
/// is right by one rule: apply it if its version is newer than what is known of that entity, else drop it.
///
/// The contract is the JSON: a schema and a golden example lie beside each record, and tests hold the three together.
/// The records are a convenience over it. Readers are tolerant: unknown members and unknown types are ignored.
@NullMarked
package care.plumbline.events;

import org.jspecify.annotations.NullMarked;
