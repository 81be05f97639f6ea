package care.plumbline.providers.option.web;

import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.providers.option.Choice;
import care.plumbline.providers.option.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a patient can choose from.
///
/// @param discussed in the order in which they were told
/// @param toRevisit ids of options set aside until a day that has come
/// @param notConsidered in the order of their codes: no ranking
record ChoiceView(
        LocalDate asOf,
        List<OptionView> discussed,
        List<String> toRevisit,
        Set<String> tried,
        Set<String> contraindicated,
        List<TreatmentView> notConsidered) {

    static ChoiceView of(Choice choice) {
        String patient = choice.discussed().patient();
        return new ChoiceView(
                choice.asOf(),
                choice.discussed().options().stream()
                        .map(option -> OptionView.of(patient, option))
                        .toList(),
                choice.toRevisit().stream().map(Option::id).toList(),
                choice.tried(),
                choice.contraindicated(),
                choice.notConsidered().stream().map(TreatmentView::of).toList());
    }

    /// @param kind category, for example `exercise`
    record TreatmentView(
            String treatment,
            @Nullable String name,
            @Nullable String kind) {

        static TreatmentView of(KnownTreatment treatment) {
            KnownTreatment.Facts facts = treatment.facts();
            return new TreatmentView(
                    treatment.code(), facts == null ? null : facts.name(), facts == null ? null : facts.kind());
        }
    }
}
