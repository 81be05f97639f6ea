package care.plumbline.outcomes.casefile.mongo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a judgement or conclusion rests on, as it is stored: each a fact's key and its version, with a blank between.
final class Inputs {

    private Inputs() {}

    static List<String> packed(Map<String, Long> inputs) {
        return inputs.entrySet().stream()
                .map(input -> input.getKey() + " " + input.getValue())
                .toList();
    }

    static Map<String, Long> unpacked(List<String> packed) {
        return packed.stream()
                .collect(Collectors.toMap(
                        input -> input.substring(0, input.indexOf(' ')),
                        input -> Long.valueOf(input.substring(input.indexOf(' ') + 1))));
    }
}
