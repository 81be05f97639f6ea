package care.plumbline.providers.awareness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LagFiguresTest {

    private static final Instant AT = Instant.parse("2024-05-01T08:00:00Z");

    private final LagFigures figures = new LagFigures();

    @Test
    void medianAndNinetiethPercentileAreTheNearestRank() {
        for (int minutes = 10; minutes <= 100; minutes += 10) {
            figures.add("p" + minutes, delivery(minutes, false));
        }

        assertThat(figures.minutes(0.5)).hasValue(50);
        assertThat(figures.minutes(0.9)).hasValue(90);
        assertThat(figures.delivered()).hasValue(10);
        assertThat(figures.acknowledged()).hasValue(10);
        assertThat(figures.open()).hasValue(0);
        assertThat(figures.isSuppressed()).isFalse();
    }

    @Test
    void theyEqualThoseOfTheSortedList() {
        Random random = new Random(4711);
        int[] minutes = IntStream.range(0, 501).map(_ -> random.nextInt(20_000)).toArray();
        IntStream.range(0, minutes.length).forEach(i -> figures.add("p" + i % 40, delivery(minutes[i], false)));
        Arrays.sort(minutes);

        assertThat(figures.minutes(0.5)).hasValue(minutes[250]);
        assertThat(figures.minutes(0.9)).hasValue(minutes[450]);
    }

    @Test
    void figuresAboutFewerThanFivePeopleAreNotShown() {
        for (int i = 0; i < 40; i++) {
            figures.add("p" + i % 4, delivery(10, false));
        }

        assertThat(figures.delivered()).isEmpty();
        assertThat(figures.minutes(0.5)).isEmpty();
        assertThat(figures.isSuppressed()).isTrue();
    }

    @Test
    void whatWouldGiveAFewPeopleAwayIsNotShownEither() {
        for (int i = 0; i < 10; i++) {
            figures.add("p" + i, delivery(10, false));
        }
        figures.add("late", delivery(null, true));

        assertThat(figures.acknowledged()).hasValue(10);
        assertThat(figures.open()).isEmpty();
        assertThat(figures.overdue()).isEmpty();
        assertThat(figures.delivered())
                .as("delivered less acknowledged is open")
                .isEmpty();
    }

    private static Delivery delivery(@Nullable Integer minutes, boolean overdue) {
        Delivery delivery = Delivery.to("gp-1", AT, AT.plus(Duration.ofDays(7)));
        Delivery known = overdue ? delivery.overdue() : delivery;
        return minutes == null ? known : known.acknowledged(AT.plus(Duration.ofMinutes(minutes)), "gp-1");
    }
}
