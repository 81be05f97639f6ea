package care.plumbline.journey.badinput;

import java.util.List;

/// One endpoint: a request that would be taken, and the cases of its own.
record Endpoint(Ask good, List<Case> cases) {
    Endpoint {
        cases = List.copyOf(cases);
    }
}
