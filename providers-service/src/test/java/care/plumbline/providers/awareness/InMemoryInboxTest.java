package care.plumbline.providers.awareness;

class InMemoryInboxTest extends InboxContract {

    private final Ward ward = new Ward();

    @Override
    protected Ward ward() {
        return ward;
    }
}
