package care.plumbline.providers.awareness.mongo;

import care.plumbline.providers.awareness.Pcp;
import care.plumbline.providers.awareness.PcpPeriod;
import care.plumbline.providers.awareness.Watch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A watch as stored.
public record WatchDocument(
        String patient,
        long teamVersion,
        List<PeriodDocument> periods,
        List<String> months,
        @Nullable String settledFor,
        @Nullable Instant settledSince,
        @Nullable Instant closedAt,
        @Nullable LocalDate nextOn) {

    static WatchDocument of(Watch watch) {
        Pcp settled = watch.settledFor();
        return new WatchDocument(
                watch.patient(),
                watch.teamVersion(),
                watch.periods().stream()
                        .map(period ->
                                new PeriodDocument(period.provider(), period.from(), period.to(), period.heardAt()))
                        .toList(),
                watch.months().stream().map(YearMonth::toString).toList(),
                settled == null ? null : settled.provider(),
                settled == null ? null : settled.since(),
                watch.closedAt(),
                watch.nextOn());
    }

    Watch toWatch() {
        return new Watch(
                patient,
                teamVersion,
                periods.stream().map(PeriodDocument::toPeriod).toList(),
                months.stream().map(YearMonth::parse).toList(),
                settledFor == null || settledSince == null ? null : new Pcp(settledFor, settledSince),
                closedAt,
                nextOn);
    }

    public record PeriodDocument(
            String provider, LocalDate from, @Nullable LocalDate to, Instant heardAt) {

        PcpPeriod toPeriod() {
            return new PcpPeriod(provider, from, to, heardAt);
        }
    }
}
