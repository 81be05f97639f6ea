package care.plumbline.testkit.samples.ambienttime.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

record Goal(String id, Instant at, LocalDate on) {
    static Goal stated(ZoneId zone) {
        return new Goal(UUID.randomUUID().toString(), Instant.now(), LocalDate.now(zone));
    }
}
