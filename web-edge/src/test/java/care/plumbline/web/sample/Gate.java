package care.plumbline.web.sample;

import java.util.concurrent.CountDownLatch;

/// Holds a request inside its handler until a test lets it go.
public final class Gate {
    public final CountDownLatch entered = new CountDownLatch(1);
    public final CountDownLatch opened = new CountDownLatch(1);
}
