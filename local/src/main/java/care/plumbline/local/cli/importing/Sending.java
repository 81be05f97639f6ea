package care.plumbline.local.cli.importing;

import care.plumbline.local.cli.http.Answer;
import care.plumbline.local.cli.http.Call;
import care.plumbline.local.cli.http.GivenUp;
import care.plumbline.local.cli.http.PatientClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Sends the steps of one record. A reference that another service has yet to hear of is waited for, but only for some
/// time after everything it could refer to has been sent: a reference to nothing must not hold up the file.
final class Sending {
    private static final String EXISTS_OTHERWISE = "already-exists-with-other-content";
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final PatientClient client;
    private final Duration newsTakes;
    private final InstantSource clock;
    private volatile Instant allSentAt;

    /// @param newsTakes How long the news of a goal or course may take from one service to the other.
    Sending(PatientClient client, Duration newsTakes, InstantSource clock) {
        this.client = client;
        this.newsTakes = newsTakes;
        this.clock = clock;
        this.allSentAt = clock.instant();
    }

    /// What the next records refer to has all been sent.
    void phaseBegins() {
        allSentAt = clock.instant();
    }

    Fate send(Entry.Good record) throws GivenUp, InterruptedException {
        boolean created = false;
        for (Steps.Step step : Steps.of(record)) {
            Answer answer = sendWaiting(step.call());
            if (answer.problem().equals(EXISTS_OTHERWISE) && hasEnded(record)) {
                answer = client.send(Steps.endOfMembership(record));
            }
            if (!answer.isSuccess()) {
                return new Fate.Refused((step.name().isEmpty() ? "" : step.name() + ": ") + reason(answer));
            }
            created |= answer.status() == 201;
        }
        return new Fate.In(created);
    }

    private Answer sendWaiting(Call call) throws GivenUp, InterruptedException {
        while (true) {
            Answer answer = client.send(call);
            if (!answer.mayBeOnItsWay() || !newsMayStillCome()) {
                return answer;
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean newsMayStillCome() {
        Instant returned = client.lastReturn();
        Instant from = returned.isAfter(allSentAt) ? returned : allSentAt;
        return clock.instant().isBefore(from.plus(newsTakes));
    }

    private static boolean hasEnded(Entry.Good record) {
        return record.type() == RecordType.CARE_TEAM_MEMBER && record.members().hasNonNull("to");
    }

    private static String reason(Answer answer) {
        return answer.status() == 404 ? "refers to something that is not there (unknown-resource)" : answer.reason();
    }
}
