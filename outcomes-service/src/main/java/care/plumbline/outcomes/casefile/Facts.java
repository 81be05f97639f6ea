package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Elicitation;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Scores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Of every fact about a patient the newest version that is known.
///
/// @param byKey never changes
public record Facts(Map<String, Fact> byKey) {

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    public static Facts of(Collection<? extends Fact> facts) {
        return NONE.with(facts);
    }

    /// What facts are against those that are known.
    ///
    /// @param newer those that take the place of what is known, each key once
    /// @param contradicting those that are of a known version and say something else: what was first stands
    record News(List<Fact> newer, List<Fact> contradicting) {}

    /// Looks at facts in the order in which they were told.
    News newsOf(Collection<? extends Fact> told) {
        Map<String, Fact> newer = new TreeMap<>();
        List<Fact> contradicting = new ArrayList<>();
        for (Fact fact : told) {
            Fact known = newer.getOrDefault(fact.key(), byKey.get(fact.key()));
            if (isOfOneOf(fact, contradicting)) {
                continue;
            }
            if (known == null || known.version() < fact.version()) {
                newer.put(fact.key(), fact);
            } else if (known.version() == fact.version() && !known.saysTheSameAs(fact)) {
                contradicting.add(fact);
            }
        }
        return new News(List.copyOf(newer.values()), List.copyOf(contradicting));
    }

    /// What was found in a fact that does not count does not count either.
    private static boolean isOfOneOf(Fact fact, List<Fact> contradicting) {
        return fact instanceof Findings findings
                && contradicting.stream()
                        .anyMatch(
                                other -> other.key().equals(findings.about()) && other.version() == findings.version());
    }

    Facts with(Collection<? extends Fact> newer) {
        Map<String, Fact> all = new TreeMap<>(byKey);
        newer.forEach(fact -> all.put(fact.key(), fact));
        return new Facts(all);
    }

    /// What a judgement looks at.
    public CaseFacts forJudging() {
        return new CaseFacts(all(Goal.class), all(Outlook.class), all(Course.class), Scores.of(all(Score.class)));
    }

    public Optional<CareTeam> careTeam() {
        return all(CareTeam.class).stream().findFirst();
    }

    public Optional<Elicitation> elicitation() {
        return all(Elicitation.class).stream().findFirst();
    }

    /// All of one kind, in the order of their keys.
    public <F extends Fact> List<F> all(Class<F> kind) {
        return byKey.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
