package care.plumbline.outcomes.report;

import care.plumbline.outcomes.casefile.Facts;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Elicitation;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Question;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.judgement.TreatmentOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells how new the facts of a patient are, source by source.
final class FreshnessOf {

    private final Facts facts;
    private final Catalogue catalogue;
    private final Lag lag;

    FreshnessOf(Facts facts, Catalogue catalogue, Lag lag) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.lag = lag;
    }

    List<Freshness> all() {
        return Arrays.stream(Source.values())
                .map(source -> new Freshness(source, newest(source), behind(source)))
                .toList();
    }

    private @Nullable Instant newest(Source source) {
        Stream<Instant> heard = switch (source) {
            case GOALS, PROVIDERS, OUTCOMES ->
                facts.byKey().values().stream()
                        .filter(fact -> source(fact) == source)
                        .map(Fact::recordedAt);
            case TREATMENTS ->
                facts.all(Course.class).stream()
                        .flatMap(course -> catalogue.find(course.treatment()).stream())
                        .map(Treatment::recordedAt);
        };
        return heard.max(Instant::compareTo).orElse(null);
    }

    private @Nullable Long behind(Source source) {
        var events = lag.eventsBehind(source);
        return events.isPresent() ? events.getAsLong() : null;
    }

    private static Source source(Fact fact) {
        return switch (fact) {
            case Goal _, Outlook _, Question _, Elicitation _ -> Source.GOALS;
            case Course _, CareTeam _, TreatmentOption _ -> Source.PROVIDERS;
            case Findings found -> found.about().startsWith("course/") ? Source.PROVIDERS : Source.GOALS;
            case Score _ -> Source.OUTCOMES;
        };
    }
}
