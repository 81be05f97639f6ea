package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.OwnWords;
import care.plumbline.goals.goal.Particulars;
import care.plumbline.goals.goal.StateOutlook;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An outlook as a client states it.
///
/// @param by when the patient believes it will have come
/// @param words the patient's own words
/// @param language of the words; absent: English
record OutlookRequest(
        @Nullable @Identifier String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal likelihood,
        @Nullable @Positive BigDecimal smallestWorthwhile,
        @NotNull WhenStated statedOn,
        @Nullable WhenStated by,

        @Nullable
        @Size(max = GoalRequest.LONGEST_STATEMENT)
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String words,

        @Nullable @Size(max = ParticularsRequest.LONGEST_LANGUAGE)
        String language) {

    StateOutlook as(String outlook, String goal) {
        return new StateOutlook(
                outlook,
                goal,
                course,
                hope,
                expected,
                likelihood,
                smallestWorthwhile,
                statedOn.date(),
                by == null ? null : by.date(),
                words == null ? null : new OwnWords(words, language == null ? Particulars.ENGLISH : language));
    }
}
