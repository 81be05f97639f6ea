package care.plumbline.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Stored aggregates as a feature knows them: in its own type, and never absent.
///
/// @param <D> public record that is stored
/// @param <S> state as the feature knows it
public final class Aggregates<D, S> {

    private final AggregateStore<D> store;
    private final Function<D, S> state;
    private final Function<S, D> document;
    private final Function<String, S> blank;

    Aggregates(AggregateStore<D> store, Function<D, S> state, Function<S, D> document, Function<String, S> blank) {
        this.store = store;
        this.state = state;
        this.document = document;
        this.blank = blank;
    }

    /// The state; a blank one where nothing was stored.
    public S of(String id) {
        return store.find(id).map(state).orElseGet(() -> blank.apply(id));
    }

    /// As [AggregateStore#change].
    public <R> R change(String id, Function<S, Write<S, R>> decide, Function<S, R> alreadyDone) {
        return store.change(
                id,
                found -> decide.apply(found.map(state).orElseGet(() -> blank.apply(id)))
                        .storing(document),
                done -> alreadyDone.apply(state.apply(done)));
    }

    /// The state of each; a blank one where nothing was stored.
    public Map<String, S> of(Collection<String> ids) {
        Map<String, D> found = store.findAll(ids);
        Map<String, S> all = new TreeMap<>();
        ids.forEach(
                id -> all.put(id, Optional.ofNullable(found.get(id)).map(state).orElseGet(() -> blank.apply(id))));
        return all;
    }

    /// As [AggregateStore#changeAll].
    public <R> Map<String, R> changeAll(
            Collection<String> ids, BiFunction<String, S, Write<S, R>> decide, BiFunction<String, S, R> alreadyDone) {
        return store.changeAll(
                ids,
                (id, found) -> decide.apply(id, found.map(state).orElseGet(() -> blank.apply(id)))
                        .storing(document),
                (id, done) -> alreadyDone.apply(id, state.apply(done)));
    }
}
