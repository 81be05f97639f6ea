package care.plumbline.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.embedded.database.DatabaseProcess.Mode;
import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SIGKILL under load, again and again: what was answered, and what was read, is there afterwards.
class KillIT {
    private static final int KILLS = Integer.getInteger("plumbline.test.kills", 5);

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasAnswered() throws Exception {
        assertThat(kill(Mode.GUARDED, KILLS)).isEmpty();
    }

    @Test
    void losesNothingThatWasAnsweredWhenCommitsAreForced() throws Exception {
        assertThat(kill(Mode.FORCED, KILLS)).isEmpty();
    }

    @Test
    void theCheckSeesADatabaseThatAnswersBeforeItStores() throws Exception {
        assertThat(kill(Mode.CARELESS, 2)).isNotEmpty();
    }

    private List<String> kill(Mode mode, int kills) throws Exception {
        AckJournal journal = new AckJournal();
        List<String> troubles = new ArrayList<>();
        Path file = folder.resolve("db");
        for (int i = 0; i < kills; i++) {
            try (DatabaseProcess database = DatabaseProcess.start(file, mode);
                    MongoClient client = database.client()) {
                troubles.addAll(journal.check(client));
                int before = journal.acknowledged();
                int enough = 150 + 75 * (i % 4);
                ExecutorService threads = journal.work(client);
                await().atMost(Duration.ofSeconds(30))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> journal.acknowledged() > before + enough);
                database.kill();
                threads.close();
            }
        }
        try (DatabaseProcess database = DatabaseProcess.start(file, mode);
                MongoClient client = database.client()) {
            troubles.addAll(journal.check(client));
        }
        System.out.printf(
                "%s: %d kills, %d answered, %d troubles%n", mode, kills, journal.acknowledged(), troubles.size());
        return troubles;
    }
}
