package care.plumbline.bench;

import java.util.Map;
import java.util.TreeMap;

/// The patient that calls of one number are about.
///
/// @param number of the call, never used twice
/// @param model the loaded patient of whom this one is a copy, or it itself
/// @param values of the variables in a call, by name
record Drawn(int number, String patient, String model, Map<String, String> values) {

    /// A text of a call with what is known put in.
    String filled(String text) {
        String filled = text.replace("#", Integer.toString(number));
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("$" + value.getKey(), value.getValue());
        }
        return filled;
    }

    Drawn knowing(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Drawn(number, patient, model, more);
    }
}
