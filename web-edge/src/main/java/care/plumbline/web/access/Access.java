package care.plumbline.web.access;

/// The five operations of a SMART v2 scope, in its order: `cruds`.
public enum Access {
    CREATE('c'),
    READ('r'),
    UPDATE('u'),
    DELETE('d'),
    SEARCH('s');

    private final char letter;

    Access(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
