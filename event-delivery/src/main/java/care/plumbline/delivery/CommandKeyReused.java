package care.plumbline.delivery;

/// The same command key came with another request: 422, nothing was changed.
public final class CommandKeyReused extends RuntimeException {

    public CommandKeyReused() {
        super("the command key was used for another request");
    }
}
