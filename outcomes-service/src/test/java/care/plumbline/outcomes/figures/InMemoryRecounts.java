package care.plumbline.outcomes.figures;

import java.time.Instant;

/// For tests.
final class InMemoryRecounts implements Recounts {

    private Standing standing = Standing.NEVER;

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public void want(Instant at) {
        standing = new Standing(standing.rules(), later(standing.wantedAt(), at), standing.countedAt());
    }

    @Override
    public void finished(int rules, Instant countedAt) {
        standing = new Standing(
                Math.max(standing.rules(), rules), standing.wantedAt(), later(standing.countedAt(), countedAt));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
