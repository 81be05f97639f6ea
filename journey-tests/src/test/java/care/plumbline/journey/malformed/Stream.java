package care.plumbline.journey.malformed;

import care.plumbline.journey.records.Topics;
import care.plumbline.journey.running.Service;
import java.util.List;

/// A topic, an entity on it whose records are copied and spoilt, and who reads it.
///
/// @param key of the entity
/// @param otherVersion why a record is parked whose data name another version: where the version is part of the key,
/// that
///     is another key
record Stream(String topic, String key, String otherVersion, List<Service> readers) {
    private static final String VERSION = "version-mismatch";

    static final List<Stream> ALL = List.of(
            new Stream(Topics.GOALS, "odd/goal/g", VERSION, List.of(Service.PROVIDERS, Service.OUTCOMES)),
            new Stream(
                    Topics.PROVIDERS,
                    "odd/course/c",
                    VERSION,
                    List.of(Service.GOALS, Service.PROVIDERS, Service.OUTCOMES)),
            new Stream(Topics.OUTCOMES, "odd/measurement/m", VERSION, List.of(Service.PROVIDERS, Service.OUTCOMES)),
            new Stream(
                    Topics.TREATMENTS,
                    "treatment/pilates/1",
                    "key-mismatch",
                    List.of(Service.PROVIDERS, Service.OUTCOMES)),
            new Stream(Topics.FIGURES, "odd/contributions", VERSION, List.of(Service.OUTCOMES)));
}
