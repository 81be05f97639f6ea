package care.plumbline.goals.goal.web;

import care.plumbline.goals.attainment.AttainmentLevel;
import care.plumbline.goals.attainment.AttainmentScale;
import care.plumbline.goals.goal.Activity;
import care.plumbline.goals.goal.Work;
import care.plumbline.goals.goal.WorkSituation;
import care.plumbline.goals.goal.WorkStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a client says about a goal beyond the wish, by kind.
final class ParticularsRequest {

    static final int LONGEST_TEXT = 500;
    static final int LONGEST_LANGUAGE = 8;
    static final int LEVELS = 5;

    private ParticularsRequest() {}

    record ActivityRequest(
            @NotBlank @Size(max = LONGEST_TEXT) String name,
            @NotNull BigDecimal before) {

        Activity activity() {
            return new Activity(name, before);
        }
    }

    record SituationRequest(
            @NotNull WorkStatus status,
            @Nullable @DecimalMin("0") BigDecimal hours,
            @Nullable @Size(max = LONGEST_TEXT) String duties) {

        WorkSituation situation() {
            return new WorkSituation(status, hours, duties);
        }
    }

    record WorkRequest(
            @NotNull @Valid SituationRequest now,
            @NotNull @Valid SituationRequest wanted) {

        Work work() {
            return new Work(now.situation(), wanted.situation());
        }
    }

    record LevelRequest(
            @NotNull @Min(-2) @Max(2) Integer level,
            @NotBlank @Size(max = LONGEST_TEXT) String description,
            @NotNull BigDecimal from,
            @NotNull BigDecimal to) {

        AttainmentLevel attainmentLevel() {
            return new AttainmentLevel(level, description, from, to);
        }
    }

    static AttainmentScale scale(List<LevelRequest> levels) {
        return new AttainmentScale(
                levels.stream().map(LevelRequest::attainmentLevel).toList());
    }
}
