package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.progress.CaseAsOf;
import care.plumbline.outcomes.progress.Cases;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers about one patient as of today or any day before.
@Component
final class AsOf {

    private final Cases cases;
    private final Clock clock;

    AsOf(Cases cases, Clock clock, @Value("${plumbline.zone:UTC}") ZoneId zone) {
        this.cases = cases;
        this.clock = clock.withZone(zone);
    }

    /// @param asOf absent: today
    ResponseEntity<?> answer(String patient, @Nullable WhenStated asOf, Function<CaseAsOf, Object> view) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf.date();
        if (day.isAfter(today)) {
            return Problems.of(
                    CommonProblems.REFUSED,
                    "There are no results of the future",
                    new FieldError("asOf", "not-in-the-future", "must not be later than today"));
        }
        return cases.find(patient, day)
                .<ResponseEntity<?>>map(one -> ResponseEntity.ok(view.apply(one)))
                .orElseGet(Problems::unknown);
    }
}
