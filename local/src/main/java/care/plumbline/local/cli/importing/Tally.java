package care.plumbline.local.cli.importing;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/// How many of each.
final class Tally {
    private final LongAdder in = new LongAdder();
    private final LongAdder created = new LongAdder();
    private final LongAdder refused = new LongAdder();

    void count(Fate fate) {
        switch (fate) {
            case Fate.In(boolean now) -> {
                in.increment();
                created.add(now ? 1 : 0);
            }
            case Fate.Refused _ -> refused.increment();
        }
    }

    long refused() {
        return refused.sum();
    }

    String words() {
        return String.format(
                Locale.ROOT, "%,d in, %,d of them created now; %,d refused", in.sum(), created.sum(), refused.sum());
    }
}
