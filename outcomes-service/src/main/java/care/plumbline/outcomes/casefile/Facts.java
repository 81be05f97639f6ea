package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Elicitation;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Scores;
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

    /// Those that are newer than what is known, each once.
    List<Fact> newerOf(Collection<? extends Fact> news) {
        Map<String, Fact> newer = new TreeMap<>();
        for (Fact fact : news) {
            Fact known = newer.getOrDefault(fact.key(), byKey.get(fact.key()));
            if (known == null || known.version() < fact.version()) {
                newer.put(fact.key(), fact);
            }
        }
        return List.copyOf(newer.values());
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
