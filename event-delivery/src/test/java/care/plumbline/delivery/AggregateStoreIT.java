package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.testkit.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AggregateStoreIT {

    private final DocumentStores stores =
            DocumentStores.unpublished(TestDatabase.shared().freshDatabase(), Clock.systemUTC());
    private final AggregateStore<GoalDocument> store = open();

    private AggregateStore<GoalDocument> open() {
        return stores.aggregates("goals", GoalDocument.class, document -> List.of());
    }

    private static Write<GoalDocument, Integer> count(java.util.Optional<GoalDocument> found) {
        GoalDocument next = found.map(GoalDocument::counted).orElseGet(() -> GoalDocument.of("p1", 1));
        return Write.of(next, List.of(SomeEvents.outgoing("p1", next.count())), next.count());
    }

    private int count(String id) {
        return store.change(id, AggregateStoreIT::count, GoalDocument::count);
    }

    @Test
    void keepsTheStateWithEveryKindOfComponent() {
        store.change("p1", found -> Write.of(GoalDocument.of("p1", 1), List.of(), 1), GoalDocument::count);

        assertThat(store.find("p1")).contains(GoalDocument.of("p1", 1));
        assertThat(store.find("p2")).isEmpty();
    }

    @Test
    void countsVersionsAndKeepsTheEventsOfEveryWrite() {
        count("p1");
        count("p1");

        assertThat(store.entry("p1")).get().returns(2L, Entry::version).returns("p1", Entry::id);
        assertThat(store.pending("p1")).extracting(OutgoingEvent::id).containsExactly("p1/goal/g1:1", "p1/goal/g1:2");
        assertThat(store.pending("p1").getFirst()).usingRecursiveComparison().isEqualTo(SomeEvents.outgoing("p1", 1));
    }

    @Test
    void storesNothingWhenNothingIsDecided() {
        String answer = store.change("p1", found -> Write.nothing("refused"), document -> "done");

        assertThat(answer).isEqualTo("refused");
        assertThat(store.find("p1")).isEmpty();
    }

    @Test
    void losesNoUpdateOfEightThreads() throws Exception {
        int threads = 8;
        int each = 50;
        // Two stores over the same collection: two replicas, which no lock of this process keeps apart.
        AggregateStore<GoalDocument> replica = open();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            AggregateStore<GoalDocument> mine = t % 2 == 0 ? store : replica;
            work.add(() -> {
                for (int i = 0; i < each; i++) {
                    mine.change(
                            "p1",
                            found -> {
                                GoalDocument next =
                                        found.map(GoalDocument::counted).orElseGet(() -> GoalDocument.of("p1", 1));
                                return Write.of(next, List.of(), next.count());
                            },
                            GoalDocument::count);
                }
                return each;
            });
        }
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Integer> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(store.entry("p1"))
                .get()
                .returns((long) threads * each, Entry::version)
                .extracting(entry -> entry.state().count())
                .isEqualTo(threads * each);
    }

    @Test
    void answersARepeatedCommandFromTheStateAndDoesItOnce() throws Exception {
        CommandKey key = new CommandKey("key-1", "digest-1");
        AtomicInteger decisions = new AtomicInteger();
        Callable<Integer> command = () -> ScopedValue.where(CommandKey.CURRENT, key)
                .call(() -> store.change(
                        "p1",
                        found -> {
                            decisions.incrementAndGet();
                            return count(found);
                        },
                        GoalDocument::count));

        assertThat(command.call()).isEqualTo(1);
        assertThat(command.call()).isEqualTo(1);
        assertThat(decisions).hasValue(1);
        assertThat(store.pending("p1")).hasSize(1);
    }

    @Test
    void refusesAKeyThatCameWithAnotherRequest() throws Exception {
        ScopedValue.where(CommandKey.CURRENT, new CommandKey("key-1", "digest-1"))
                .call(() -> count("p1"));

        assertThatThrownBy(() -> ScopedValue.where(CommandKey.CURRENT, new CommandKey("key-1", "digest-2"))
                        .call(() -> count("p1")))
                .isInstanceOf(CommandKeyReused.class);
        assertThat(store.find("p1")).get().returns(1, GoalDocument::count);
    }

    @Test
    void remembersTheLastCommandsOnly() throws Exception {
        int many = StoreLimits.DEFAULT.receipts() + 1;
        for (int i = 0; i < many; i++) {
            ScopedValue.where(CommandKey.CURRENT, new CommandKey("key-" + i, "digest"))
                    .call(() -> count("p1"));
        }
        int newest = ScopedValue.where(CommandKey.CURRENT, new CommandKey("key-" + (many - 1), "digest"))
                .call(() -> count("p1"));
        assertThat(newest).isEqualTo(many);
        int oldest = ScopedValue.where(CommandKey.CURRENT, new CommandKey("key-0", "digest"))
                .call(() -> count("p1"));
        assertThat(oldest).as("forgotten, so done again").isEqualTo(many + 1);
    }

    @Test
    void refusesChangesOfADocumentWhoseEventsCannotLeave() {
        int limit = StoreLimits.DEFAULT.eventsPerDocument();
        store.change(
                "p1",
                found -> Write.of(
                        GoalDocument.of("p1", 1),
                        IntStream.rangeClosed(1, limit)
                                .mapToObj(version -> SomeEvents.outgoing("p1", version))
                                .toList(),
                        1),
                GoalDocument::count);

        assertThatThrownBy(() -> count("p1")).isInstanceOf(TooMuchPending.class);
        assertThat(count("p2")).isEqualTo(1);
    }

    @Test
    void keepsTheTraceOfTheRequestWithItsEvents() throws Exception {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        ScopedValue.where(TraceParent.CURRENT, trace).call(() -> count("p1"));
        ScopedValue.where(TraceParent.CURRENT, "not a trace").call(() -> count("p1"));

        assertThat(store.pendingDocuments().of("p1"))
                .extracting(PendingEvent::traceParent)
                .containsExactly(trace, null);
    }

    @Test
    void pagesByKey() {
        for (String id : List.of("c", "a", "b")) {
            count(id);
        }
        assertThat(store.page(null, 2)).extracting(Entry::id).containsExactly("a", "b");
        assertThat(store.page("b", 2)).extracting(Entry::id).containsExactly("c");
        assertThat(store.page("c", 2)).isEmpty();
    }

    @Test
    void changesManyDocumentsAsIfEachWereAlone() {
        count("p1");

        Map<String, Integer> counts = store.changeAll(
                List.of("p2", "p1", "p3"),
                (id, found) -> id.equals("p3") ? Write.nothing(0) : count(found),
                (id, done) -> done.count());

        assertThat(counts).isEqualTo(Map.of("p1", 2, "p2", 1, "p3", 0));
        assertThat(store.entry("p1")).get().returns(2L, Entry::version);
        assertThat(store.pending("p1")).hasSize(2);
        assertThat(store.entry("p2")).get().returns(1L, Entry::version);
        assertThat(store.findAll(List.of("p1", "p2", "p3"))).containsOnlyKeys("p1", "p2");
    }

    @Test
    void changesMoreDocumentsThanItHoldsAtATime() {
        List<String> ids =
                IntStream.range(0, 600).mapToObj(number -> "many-" + number).toList();
        store.changeAll(ids.subList(0, 400), (id, found) -> count(found), (id, done) -> done.count());
        Map<String, Integer> counts = store.changeAll(ids, (id, found) -> count(found), (id, done) -> done.count());
        assertThat(counts).hasSize(600).containsEntry("many-399", 2).containsEntry("many-400", 1);
        assertThat(store.findAll(ids)).hasSize(600);
    }

    @Test
    void losesNoUpdateWhereManyDocumentsAreChangedTogether() throws Exception {
        List<String> ids = List.of("p1", "p2", "p3", "p4");
        AggregateStore<GoalDocument> replica = open();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            AggregateStore<GoalDocument> mine = t % 2 == 0 ? store : replica;
            List<String> some = t < 2 ? ids : ids.reversed().subList(1, 3);
            work.add(() -> {
                for (int i = 0; i < 25; i++) {
                    mine.changeAll(some, (id, found) -> count(found), (id, done) -> done.count());
                }
                return 0;
            });
        }
        try (var pool = Executors.newFixedThreadPool(work.size())) {
            for (Future<Integer> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(store.findAll(ids).values()).extracting(GoalDocument::count).containsExactly(50, 100, 100, 50);
    }

    @Test
    void looksAgainWhereADocumentWasNotNew() {
        AtomicInteger decisions = new AtomicInteger();

        for (int expected = 1; expected <= 2; expected++) {
            assertThat(store.<Integer>changeNew(
                            "p1",
                            found -> {
                                decisions.incrementAndGet();
                                return count(found);
                            },
                            GoalDocument::count))
                    .isEqualTo(expected);
        }
        assertThat(decisions).as("once on nothing, then twice").hasValue(3);
        assertThat(store.pending("p1")).hasSize(2);
    }
}
