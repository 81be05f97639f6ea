package care.plumbline.providers.directory.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.Write;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.directory.ProviderDecision;
import care.plumbline.providers.directory.ProviderDecision.Decided;
import care.plumbline.providers.directory.ProviderDecision.Refused;
import care.plumbline.providers.directory.ProviderDecision.Unchanged;
import care.plumbline.providers.directory.ProviderEvent;
import care.plumbline.providers.directory.ProviderQuery;
import care.plumbline.providers.directory.ProviderResult;
import care.plumbline.providers.directory.Providers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class MongoProviders implements Providers {

    private final AggregateStore<ProviderDocument> store;
    private final ProviderLists lists;
    private final Announcer<Provider, Provider> announcer;

    MongoProviders(AggregateStore<ProviderDocument> store, Announcer<Provider, Provider> announcer) {
        this.store = store;
        this.lists = new ProviderLists(store);
        this.announcer = announcer;
    }

    @Override
    public Optional<Provider> find(String id) {
        return store.find(id).map(ProviderDocument::toProvider);
    }

    @Override
    public List<Provider> page(ProviderQuery query, @Nullable String after, int limit) {
        return lists.page(query, after, limit).stream()
                .map(entry -> entry.state().toProvider())
                .toList();
    }

    @Override
    public ProviderResult change(String id, Function<Optional<Provider>, ProviderDecision> decide) {
        return store.change(
                id,
                found -> {
                    Optional<Provider> known = found.map(ProviderDocument::toProvider);
                    return write(known, decide.apply(known));
                },
                done -> new ProviderResult.Done(done.toProvider(), true));
    }

    private Write<ProviderDocument, ProviderResult> write(Optional<Provider> known, ProviderDecision decision) {
        return switch (decision) {
            case Decided(ProviderEvent event) -> {
                Provider after = Provider.after(known, event);
                yield Write.of(
                        ProviderDocument.of(after),
                        announcer.announce(List.of(after), after),
                        new ProviderResult.Done(after, true));
            }
            case Unchanged(Provider provider) -> Write.nothing(new ProviderResult.Done(provider, false));
            case Refused(var refusal) -> Write.nothing(new ProviderResult.Refused(refusal));
        };
    }
}
