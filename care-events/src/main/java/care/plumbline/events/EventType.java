package care.plumbline.events;

/// One type of event: how it is called on the wire, what reads it, where it travels and what its JSON must look like.
///
/// @param type CloudEvents type
/// @param record the record that carries it
/// @param topic the topic it is published on
/// @param schema class path name of the JSON Schema of its data
/// @param example class path name of the golden example of its data
/// @param meaning what happened, in one sentence
public record EventType(
        String type, Class<? extends CareEvent> record, String topic, String schema, String example, String meaning) {

    /// Address of the schema, as in the CloudEvents attribute `dataschema`.
    public String schemaId() {
        return "https://plumbline.care/schemas/" + schema.substring(schema.lastIndexOf('/') + 1);
    }
}
