package care.plumbline.outcomes.casefile;

class InMemoryCaseFilesTest extends CaseFilesContract {

    @Override
    protected CaseFiles files() {
        return new InMemoryCaseFiles();
    }
}
