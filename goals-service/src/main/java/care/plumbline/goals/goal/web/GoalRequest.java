package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.ExpressedBy;
import care.plumbline.goals.goal.GoalKind;
import care.plumbline.goals.goal.Particulars;
import care.plumbline.goals.goal.StateGoal;
import care.plumbline.goals.goal.Wish;
import care.plumbline.goals.goal.web.ParticularsRequest.ActivityRequest;
import care.plumbline.goals.goal.web.ParticularsRequest.LevelRequest;
import care.plumbline.goals.goal.web.ParticularsRequest.WorkRequest;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal as a client states it.
///
/// @param tolerable of a pain goal: the score the patient can live with
/// @param activity of an activity goal on the patient-specific scale; `baseline` is the level now, `target` the wanted
/// @param work of a work goal
/// @param attainmentScale five levels
/// @param language of the words; absent: English
/// @param expressedBy absent: the patient
record GoalRequest(
        @NotNull GoalKind kind,
        @NotBlank @Size(max = GoalRequest.LONGEST_STATEMENT) String statement,
        @NotNull @Identifier String measure,
        @NotNull BigDecimal target,
        @Nullable BigDecimal baseline,
        @Nullable WhenStated due,
        @Nullable @Min(0) @Max(3) Integer importance,
        @Nullable @Min(0) @Max(3) Integer difficulty,
        @NotNull WhenStated statedOn,
        @Nullable ExpressedBy expressedBy,
        @Nullable BigDecimal tolerable,
        @Nullable @Valid ActivityRequest activity,
        @Nullable @Valid WorkRequest work,

        @Nullable @Size(min = ParticularsRequest.LEVELS, max = ParticularsRequest.LEVELS)
        List<@NotNull @Valid LevelRequest> attainmentScale,

        @Nullable @Size(max = ParticularsRequest.LONGEST_LANGUAGE)
        String language) {

    static final int LONGEST_STATEMENT = 1_000;

    StateGoal as(String goal) {
        return new StateGoal(
                goal,
                kind,
                measure,
                new Wish(statement, target, due == null ? null : due.date(), importance, difficulty, tolerable),
                baseline,
                statedOn.date(),
                expressedBy == null ? ExpressedBy.PATIENT : expressedBy,
                new Particulars(
                        activity == null ? null : activity.activity(),
                        work == null ? null : work.work(),
                        attainmentScale == null ? null : ParticularsRequest.scale(attainmentScale),
                        language == null ? Particulars.ENGLISH : language));
    }
}
