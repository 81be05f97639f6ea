package care.plumbline.goals.goal;

import java.time.LocalDate;

/// Work as it was on one day: a result of a work goal beside its measure.
public record WorkReport(LocalDate on, WorkSituation situation) {}
