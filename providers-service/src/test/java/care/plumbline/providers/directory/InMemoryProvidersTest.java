package care.plumbline.providers.directory;

class InMemoryProvidersTest extends ProvidersContract {

    private final Providers providers = new InMemoryProviders();

    @Override
    protected Providers providers() {
        return providers;
    }

    @Override
    protected Providers otherReplica() {
        return providers;
    }
}
