package care.plumbline.outcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {

    @ParameterizedTest(name = "{0} people in four cells: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            10 20 30 40 | 10 20 30 40
            4 20 30 40  | fewer protects 30 40
            4 3 30 40   | fewer fewer 30 40
            2 1 30 40   | fewer fewer protects 40
            0 0 30 40   | 0 0 30 40
            0 4 30 40   | 0 fewer protects 40
            0 0 4 40    | 0 0 fewer protects
            1 1 1 0     | fewer fewer fewer fewer
            """)
    void withholdsSmallPartsAndWhatWouldTellThem(String people, String shown) {
        Map<Integer, Count> parts = parts(people);

        assertThat(parts.values().stream().map(SmallCellsTest::words).collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }

    @Test
    void neverTellsASmallPartBySubtractionFromTheTotal() {
        Random random = new Random(20260101);
        for (int round = 0; round < 20_000; round++) {
            String people = IntStream.range(0, 2 + random.nextInt(5))
                    .mapToObj(cell -> String.valueOf(random.nextInt(random.nextBoolean() ? 6 : 40)))
                    .collect(Collectors.joining(" "));
            Map<Integer, Count> parts = parts(people);
            String[] cells = people.split(" ", -1);
            long withheld = 0;
            long hidden = 0;
            for (int cell = 0; cell < cells.length; cell++) {
                long size = Long.parseLong(cells[cell]);
                if (parts.get(cell) instanceof Count.Withheld) {
                    withheld++;
                    hidden += size;
                } else {
                    assertThat(size == 0 || size >= Count.FEWEST_PEOPLE)
                            .as(people)
                            .isTrue();
                }
            }
            boolean allWithheld = withheld == cells.length
                    || IntStream.range(0, cells.length)
                            .allMatch(cell -> parts.get(cell) instanceof Count.Withheld || cells[cell].equals("0"));
            assertThat(withheld == 0 || allWithheld || (withheld >= 2 && hidden >= Count.FEWEST_PEOPLE))
                    .as(people)
                    .isTrue();
        }
    }

    @Test
    void goesByPeopleNotByCourses() {
        Tally manyCoursesOfFew = Tally.of(Map.of("due", 30L, Counter.people("due"), 4L));

        assertThat(SmallCells.count(manyCoursesOfFew, "due")).isEqualTo(new Count.Withheld(Count.Reason.FEWER_THAN_5));
    }

    private static Map<Integer, Count> parts(String people) {
        String[] cells = people.split(" ", -1);
        Map<String, Long> counts = new HashMap<>();
        Map<Integer, String> counters = new LinkedHashMap<>();
        long total = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            long size = Long.parseLong(cells[cell]);
            counts.put("cell" + cell, size);
            counts.put(Counter.people("cell" + cell), size);
            counters.put(cell, "cell" + cell);
            total += size;
        }
        counts.put("total", total);
        counts.put(Counter.people("total"), total);
        return SmallCells.parts(Tally.of(counts), "total", counters);
    }

    private static String words(Count count) {
        return switch (count) {
            case Count.Shown(long shown) -> String.valueOf(shown);
            case Count.Withheld(Count.Reason reason) ->
                switch (reason) {
                    case FEWER_THAN_5 -> "fewer";
                    case PROTECTS_ANOTHER -> "protects";
                };
        };
    }
}
