package care.plumbline.outcomes.statistics;

import care.plumbline.outcomes.statistics.ChanceCalibration.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What an example puts in: lists of numbers.
record Inputs(List<List<BigDecimal>> lists) {

    private static final Pattern LIST = Pattern.compile("\\[([^\\]]*)]");

    static Inputs of(String text) {
        return new Inputs(LIST.matcher(text)
                .results()
                .map((MatchResult found) -> Arrays.stream(found.group(1).split(",", -1))
                        .map(BigDecimal::new)
                        .toList())
                .toList());
    }

    double number(int list, int place) {
        return lists.get(list).get(place).doubleValue();
    }

    int whole(int list, int place) {
        return lists.get(list).get(place).intValueExact();
    }

    List<Double> numbers(int list) {
        return lists.get(list).stream().map(BigDecimal::doubleValue).toList();
    }

    /// Of n, mean and standard deviation.
    Sample sample(int list) {
        return new Sample(whole(list, 0), number(list, 1), number(list, 2));
    }

    /// Of single values.
    Sample sampleOf(int list) {
        return pairs(list, list).sampleX();
    }

    Pairs pairs(int listOfX, int listOfY) {
        Pairs pairs = Pairs.NONE;
        for (int i = 0; i < lists.get(listOfX).size(); i++) {
            pairs = pairs.plus(lists.get(listOfX).get(i), lists.get(listOfY).get(i));
        }
        return pairs;
    }

    BigDecimal distances(int one, int other) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lists.get(one).size(); i++) {
            sum = sum.add(
                    lists.get(one).get(i).subtract(lists.get(other).get(i)).abs());
        }
        return sum;
    }

    SortedMap<Integer, Stated> chances(int chances, int happened) {
        SortedMap<Integer, Stated> stated = new TreeMap<>();
        for (int i = 0; i < lists.get(chances).size(); i++) {
            int chance = lists.get(chances).get(i).movePointRight(3).intValueExact();
            stated.merge(chance, new Stated(1, whole(happened, i)), Stated::plus);
        }
        return stated;
    }

    List<Estimate> estimates(int values, int errors) {
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < lists.get(values).size(); i++) {
            estimates.add(new Estimate(number(values, i), number(errors, i) * number(errors, i)));
        }
        return estimates;
    }

    /// Of trials: treated with and without, untreated with and without; logarithms of the risk ratios.
    List<Estimate> riskRatios() {
        return lists.stream().map(Inputs::riskRatio).toList();
    }

    private static Estimate riskRatio(List<BigDecimal> trial) {
        double treated = trial.get(0).doubleValue();
        double ofTreated = treated + trial.get(1).doubleValue();
        double untreated = trial.get(2).doubleValue();
        double ofUntreated = untreated + trial.get(3).doubleValue();
        return new Estimate(
                Math.log(treated / ofTreated / (untreated / ofUntreated)),
                1 / treated - 1 / ofTreated + 1 / untreated - 1 / ofUntreated);
    }
}
