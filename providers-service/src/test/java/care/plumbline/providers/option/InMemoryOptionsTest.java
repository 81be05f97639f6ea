package care.plumbline.providers.option;

class InMemoryOptionsTest extends OptionsContract {

    private final Options options = new InMemoryOptions();

    @Override
    protected Options options() {
        return options;
    }
}
