package care.plumbline.treatments.catalogue;

class InMemoryCatalogueTest extends CatalogueContract {

    private final Catalogue catalogue = new InMemoryCatalogue();

    @Override
    protected Catalogue catalogue() {
        return catalogue;
    }

    @Override
    protected Catalogue otherReplica() {
        return catalogue;
    }
}
