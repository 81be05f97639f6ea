package care.plumbline.outcomes.casefile;

class InMemoryCaseFilesTest extends CaseFilesContract {

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();

    @Override
    protected CaseFiles files() {
        return files;
    }

    @Override
    protected WaitingPatients waiting() {
        return files;
    }
}
