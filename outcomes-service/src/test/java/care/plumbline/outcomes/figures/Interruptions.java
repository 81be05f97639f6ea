package care.plumbline.outcomes.figures;

/// Lets a test break in before and after every single operation of a store: to crash there, or to let somebody
/// else work meanwhile.
interface Interruptions {

    Interruptions NONE = () -> {};

    void here();
}
