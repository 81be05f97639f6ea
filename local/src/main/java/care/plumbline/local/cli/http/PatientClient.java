package care.plumbline.local.cli.http;

import care.plumbline.local.ServiceName;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

/// Repeats a call until the service answers, with growing pauses, and gives up after a while. Says once that a service
/// is away, and once that it is back. Used by several threads.
public final class PatientClient {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final ApiClient api;
    private final Duration patience;
    private final PrintWriter notices;
    private final InstantSource clock;
    private final Map<ServiceName, Instant> awaySince = new EnumMap<>(ServiceName.class);
    private Instant lastReturn;

    public PatientClient(ApiClient api, Duration patience, PrintWriter notices, InstantSource clock) {
        this.api = api;
        this.patience = patience;
        this.notices = notices;
        this.clock = clock;
        this.lastReturn = clock.instant();
    }

    /// @throws GivenUp when the service stays away longer than our patience
    public Answer send(Call call) throws GivenUp, InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                Answer answer = api.send(call);
                answered(call.service());
                return answer;
            } catch (Away away) {
                missed(away);
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    /// When the last absence of a service ended, or this began: what others have to tell may take a while from then.
    public synchronized Instant lastReturn() {
        return lastReturn;
    }

    private synchronized void answered(ServiceName service) {
        if (awaySince.remove(service) != null) {
            lastReturn = clock.instant();
            notices.println(service.id() + "-service answers again");
            notices.flush();
        }
    }

    private synchronized void missed(Away away) throws GivenUp {
        Instant now = clock.instant();
        Instant since = awaySince.get(away.service());
        String who = away.service().id() + "-service at " + api.addresses().of(away.service());
        if (since == null) {
            awaySince.put(away.service(), now);
            notices.println(who + " does not answer (" + away.getMessage() + "): trying again for "
                    + patience.toSeconds() + " s");
            notices.flush();
        } else if (now.isAfter(since.plus(patience))) {
            throw new GivenUp(who + " did not answer for " + patience.toSeconds() + " s");
        }
    }
}
