package care.plumbline.web.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/// An exception for the log: classes and places, never messages, for those can hold what patients wrote.
public final class Fault {
    private static final int FRAMES = 12;
    private static final int CAUSES = 6;

    private Fault() {}

    public static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < CAUSES; depth++, at = at.getCause()) {
            text.append(depth == 0 ? "" : "\n  because ").append(at.getClass().getName());
            text.append(Arrays.stream(at.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()));
        }
        return text.toString();
    }
}
