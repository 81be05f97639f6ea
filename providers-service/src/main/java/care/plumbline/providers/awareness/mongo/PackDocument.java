package care.plumbline.providers.awareness.mongo;

import care.plumbline.providers.awareness.Pack;
import java.time.Instant;
import java.util.List;

/// A handover pack as stored.
public record PackDocument(
        Instant before,
        Instant asOf,
        int events,
        int unacknowledged,
        List<KindDocument> kinds,
        List<StrandDocument> courses,
        List<StrandDocument> goals) {

    static PackDocument of(Pack pack) {
        return new PackDocument(
                pack.before(),
                pack.asOf(),
                pack.events(),
                pack.unacknowledged(),
                pack.kinds().stream()
                        .map(kind -> new KindDocument(kind.kind(), kind.events(), kind.firstAt(), kind.lastAt()))
                        .toList(),
                strands(pack.courses()),
                strands(pack.goals()));
    }

    private static List<StrandDocument> strands(List<Pack.Strand> strands) {
        return strands.stream()
                .map(one -> new StrandDocument(one.id(), one.from(), one.to(), one.last(), one.open()))
                .toList();
    }

    Pack toPack() {
        return new Pack(
                before,
                asOf,
                events,
                unacknowledged,
                kinds.stream()
                        .map(kind -> new Pack.Kind(kind.kind(), kind.events(), kind.firstAt(), kind.lastAt()))
                        .toList(),
                courses.stream().map(StrandDocument::toStrand).toList(),
                goals.stream().map(StrandDocument::toStrand).toList());
    }

    public record KindDocument(String kind, int events, Instant firstAt, Instant lastAt) {}

    public record StrandDocument(String id, long from, long to, String last, boolean open) {

        Pack.Strand toStrand() {
            return new Pack.Strand(id, from, to, last, open);
        }
    }
}
