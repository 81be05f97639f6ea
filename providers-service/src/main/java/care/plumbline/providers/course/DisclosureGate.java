package care.plumbline.providers.course;

import care.plumbline.providers.recording.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Before a course starts the patient is told: how long it takes and how often, when an effect can be expected, what
/// result for each goal in numbers and how likely, in the provider's own words, what is done, what can go wrong, and
/// what it asks of them. The catalogue version is frozen when the course is considered. A course is for at least one
/// goal.
///
/// @param on day of the first session: what was said later does not count
record DisclosureGate(Course course, LocalDate on) {

    /// Everything that is missing, in the order of a disclosure.
    List<MissingPart> missing() {
        List<MissingPart> missing = new ArrayList<>();
        if (course.plan().goals().isEmpty()) {
            missing.add(new MissingPart("goal", null));
        }
        demand(missing, "sessions", Particulars::sessions);
        demand(missing, "weeks", Particulars::weeks);
        demand(missing, "time-to-effect", Particulars::timeToEffectWeeks);
        demand(missing, "procedures", particulars -> words(particulars.procedures()));
        demand(missing, "risks", particulars -> words(particulars.risks()));
        demand(missing, "burden", particulars -> words(particulars.burden()));
        if (!saysItInWords()) {
            missing.add(new MissingPart("words", null));
        }
        for (String goal : course.plan().goals()) {
            Optional<Expectation> standing = standing(goal);
            if (standing.map(Expectation::expected).isEmpty()) {
                missing.add(new MissingPart("expected", goal));
            }
            if (standing.map(Expectation::likelihood).isEmpty()) {
                missing.add(new MissingPart("likelihood", goal));
            }
        }
        return missing;
    }

    private void demand(List<MissingPart> missing, String part, Function<Particulars, @Nullable Object> member) {
        if (told().map(member).isEmpty()) {
            missing.add(new MissingPart(part, null));
        }
    }

    /// In the disclosure as a whole, or for each of the goals.
    private boolean saysItInWords() {
        List<String> goals = course.plan().goals();
        return told().map(told -> words(told.text())).isPresent()
                || (!goals.isEmpty()
                        && goals.stream()
                                .allMatch(goal -> standing(goal)
                                        .map(stated -> words(stated.text()))
                                        .isPresent()));
    }

    private Optional<Particulars> told() {
        return Optional.ofNullable(course.disclosure())
                .map(Recorded::statement)
                .filter(disclosure -> !disclosure.on().isAfter(on))
                .map(Disclosure::particulars);
    }

    private Optional<Expectation> standing(String goal) {
        return course.expectations().stream()
                .map(Recorded::statement)
                .filter(stated -> stated.provider().equals(course.plan().provider())
                        && stated.goal().equals(goal)
                        && !stated.statedOn().isAfter(on))
                .reduce((_, later) -> later);
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
