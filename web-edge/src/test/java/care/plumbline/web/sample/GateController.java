package care.plumbline.web.sample;

import care.plumbline.delivery.StoreUnavailable;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class GateController {
    private final Gate gate;

    GateController(Gate gate) {
        this.gate = gate;
    }

    @GetMapping("/gate")
    @Needs(resource = "Goal", access = Access.READ)
    Map<String, Boolean> pass() throws InterruptedException {
        gate.entered.countDown();
        gate.opened.await();
        return Map.of("virtual", Thread.currentThread().isVirtual());
    }

    @GetMapping("/away")
    @Needs(resource = "Goal", access = Access.READ)
    Map<String, String> away(@RequestParam(required = false) @Nullable String not) {
        if (not != null) {
            return Map.of();
        }
        throw new StoreUnavailable(new IllegalStateException("mongodb://secret@db"));
    }
}
