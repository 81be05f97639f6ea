package care.plumbline.outcomes.casefile.stream;

import java.util.Map;
import java.util.stream.Collectors;

/// What a judgement or conclusion rests on, as others name it.
final class Inputs {

    private Inputs() {}

    /// Entity keys: all but treatments belong to the patient.
    static Map<String, Long> of(String patient, Map<String, Long> inputs) {
        return inputs.entrySet().stream()
                .collect(Collectors.toMap(
                        input -> input.getKey().startsWith("treatment/")
                                ? input.getKey()
                                : patient + "/" + input.getKey(),
                        Map.Entry::getValue));
    }
}
