package care.plumbline.providers.careteam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryPcpCovers implements PcpCovers {

    public final List<PcpCover> known = new ArrayList<>();

    @Override
    public List<PcpCover> without(LocalDate day, @Nullable String organization, @Nullable String after, int limit) {
        return among(organization)
                .filter(cover -> !cover.covers(day))
                .filter(cover -> after == null || cover.patient().compareTo(after) > 0)
                .sorted(Comparator.comparing(PcpCover::patient))
                .limit(limit)
                .toList();
    }

    @Override
    public Figure figure(LocalDate day, @Nullable String organization) {
        return new Figure(
                among(organization).count(),
                among(organization).filter(cover -> !cover.covers(day)).count());
    }

    private Stream<PcpCover> among(@Nullable String organization) {
        return known.stream()
                .filter(cover -> organization == null || cover.organizations().contains(organization));
    }
}
