package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.LagFigures;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// How long it took PCPs to acknowledge what was put before them in a period. Figures about fewer than five people are
/// absent.
///
/// @param delivered items put before a PCP
/// @param acknowledged of them acknowledged; the lags are theirs
/// @param open of them still waiting
/// @param overdue of them overdue at some time
/// @param medianLagMinutes whole minutes, nearest rank
/// @param p90LagMinutes nine of ten were acknowledged in so many minutes
/// @param suppressed whether a figure is absent because it is about fewer than five people
record FiguresView(
        @Nullable String organization,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long delivered,
        @Nullable Long acknowledged,
        @Nullable Long open,
        @Nullable Long overdue,
        @Nullable Long medianLagMinutes,
        @Nullable Long p90LagMinutes,
        boolean suppressed) {

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    static FiguresView of(
            LagFigures figures, @Nullable String organization, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new FiguresView(
                organization,
                from,
                to,
                shown(figures.delivered()),
                shown(figures.acknowledged()),
                shown(figures.open()),
                shown(figures.overdue()),
                shown(figures.minutes(HALF)),
                shown(figures.minutes(NINE_OF_TEN)),
                figures.isSuppressed());
    }

    private static @Nullable Long shown(OptionalLong figure) {
        return figure.isPresent() ? figure.getAsLong() : null;
    }
}
