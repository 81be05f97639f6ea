package care.plumbline.outcomes.figures.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.ContributionsV1;
import care.plumbline.measures.ChangeBand;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.ContributedBook;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.Fulfilment;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads contributions as they arrive, and refuses what cannot be counted.
final class ContributionsReading {

    private final CareEvents events;
    private final Measures measures;

    ContributionsReading(CareEvents events, Measures measures) {
        this.events = events;
        this.measures = measures;
    }

    /// A patient who was forgotten contributes nothing any more.
    ///
    /// @throws UnreadableEvent for what is not of this service's own making, or of a later version of it
    PatientContributions read(IncomingEvent event) {
        if (event.tombstone()) {
            return new PatientContributions(event.partitionKey(), event.version(), event.time(), List.of());
        }
        ContributionsV1 wire = events.read(event, ContributionsV1.class);
        return new PatientContributions(
                wire.patient(),
                wire.version(),
                wire.recordedAt(),
                wire.contributions().stream().map(one -> read(event, one)).toList());
    }

    private Contribution read(IncomingEvent event, ContributionsV1.Contribution wire) {
        BigDecimal improvement = wire.improvement();
        List<String> combination = wire.combination();
        if (measures.find(wire.measure()).isEmpty()) {
            throw new UnreadableEvent(event, "unknown-measure");
        }
        if (improvement != null && improvement.stripTrailingZeros().scale() > OutcomeMeasure.MOST_DECIMALS) {
            throw new UnreadableEvent(event, "too-many-decimals");
        }
        return new Contribution(
                wire.course(),
                wire.measure(),
                wire.treatment(),
                wire.provider(),
                wire.startedOn(),
                oneOf(event, Phase.class, wire.phase()),
                wire.due(),
                wire.baseline(),
                improvement,
                optional(event, ChangeBand.class, wire.change()),
                wire.books().stream().map(book -> read(event, book)).toList(),
                combination == null ? List.of(wire.treatment()) : combination);
    }

    private static ContributedBook read(IncomingEvent event, ContributionsV1.Book wire) {
        return new ContributedBook(
                Arrays.stream(Book.values())
                        .filter(book -> book.code().equals(wire.book()))
                        .findFirst()
                        .orElseThrow(() -> new UnreadableEvent(event, "unknown-value")),
                wire.provider(),
                wire.goal(),
                wire.expectedImprovement(),
                wire.likelihood(),
                wire.distance(),
                oneOf(event, Fulfilment.class, wire.fulfilment()),
                optional(event, ResultClass.class, wire.resultClass()));
    }

    private static <E extends Enum<E>> @Nullable E optional(IncomingEvent event, Class<E> type, @Nullable String name) {
        return name == null ? null : oneOf(event, type, name);
    }

    private static <E extends Enum<E>> E oneOf(IncomingEvent event, Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableEvent(event, "unknown-value"));
    }
}
