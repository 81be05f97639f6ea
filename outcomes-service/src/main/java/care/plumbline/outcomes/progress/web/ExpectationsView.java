package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.progress.CaseAsOf;
import care.plumbline.outcomes.progress.ExpectationReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Whether the expectations about a patient go in a circle, are in balance, and how they have moved.
///
/// @param bySway how many of the stated expectations are over-optimistic, in balance, resigned or not to be told
record ExpectationsView(
        String patient,
        LocalDate asOf,
        List<CycleView> cycles,
        Map<String, Long> bySway,
        List<BalanceView> balance,
        List<TrendView> trends) {

    static ExpectationsView of(CaseAsOf one, ExpectationReading reading) {
        List<BalanceView> balance =
                reading.balance(one).stream().map(BalanceView::of).toList();
        return new ExpectationsView(
                one.patient(),
                one.asOf(),
                one.cycles().stream().map(CycleView::of).toList(),
                balance.stream().collect(Collectors.groupingBy(BalanceView::sway, TreeMap::new, Collectors.counting())),
                balance,
                reading.trends(one).stream().map(TrendView::of).toList());
    }
}
