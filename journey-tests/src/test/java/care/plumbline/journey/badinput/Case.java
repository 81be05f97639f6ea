package care.plumbline.journey.badinput;

import java.util.List;

/// A wrong request and the answer it must get.
///
/// @param name what is wrong
/// @param problem last part of the problem's type
/// @param faults `field rule` of what the problem must name, among others; empty where it names no field
record Case(String name, Ask ask, int status, String problem, List<String> faults) {
    Case {
        faults = List.copyOf(faults);
    }

    static Case of(String name, Ask ask, int status, String problem, String... faults) {
        return new Case(name, ask, status, problem, List.of(faults));
    }
}
