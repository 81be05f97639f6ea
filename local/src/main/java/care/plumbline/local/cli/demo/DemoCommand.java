package care.plumbline.local.cli.demo;

import care.plumbline.local.AddressOptions;
import care.plumbline.local.ServiceName;
import care.plumbline.local.Trouble;
import care.plumbline.local.cli.http.Answer;
import care.plumbline.local.cli.http.Call;
import care.plumbline.local.cli.http.GivenUp;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline demo`: tells Ana's story, plays it, and prints her care team's report.
@Command(
        name = "demo",
        description = "Plays the journey of the demo patient and prints her care team's report; safe to run again.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Runnable {
    private static final int WIDTH = 100;
    private static final Duration NEWS_TAKES = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Mixin
    private AddressOptions addresses = new AddressOptions();

    @Option(names = "--quiet", description = "Only the report.")
    private boolean quiet;

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Actors actors = new Actors(addresses.resolve(), spec.commandLine().getErr());
        try {
            Story story = Story.load();
            for (Story.Scene scene : story.scenes()) {
                play(scene, actors, out);
            }
            Report report = new Report(actors.client("provider gp-1"));
            report.awaitAll(story, NEWS_TAKES);
            tell(out, "The whole team on one page, as of " + Story.DAY + ":");
            out.print(report.text());
            tell(out, inbox(new PcpInbox(actors.client("provider gp-1"))));
            tell(out, "The same as of another day: ./plumbline report " + Story.PATIENT + " --as-of 2024-03-01");
            tell(out, "To print it: ./plumbline report " + Story.PATIENT + " --format pdf --as-of " + Story.DAY);
            out.flush();
        } catch (GivenUp givenUp) {
            throw new Trouble(givenUp.getMessage() + ". Is Plumbline up? ./plumbline status", givenUp);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        }
    }

    private void play(Story.Scene scene, Actors actors, PrintWriter out) throws GivenUp, InterruptedException {
        tell(out, scene.told());
        for (Story.Deed deed : scene.deeds()) {
            Answer answer = send(deed, actors);
            if (!answer.isSuccess()) {
                throw new Trouble("The story cannot go on: " + deed.by() + ": " + deed.does() + ": " + answer.reason());
            }
            if (!quiet) {
                out.printf("  %-14s %s  %d%n", deed.by(), deed.does(), answer.status());
                out.flush();
            }
        }
    }

    private static String inbox(PcpInbox inbox) throws GivenUp, InterruptedException {
        String waiting = inbox.waiting();
        int acknowledged = inbox.acknowledge();
        return acknowledged == 0 ? waiting : waiting + " She reads it and acknowledges all " + acknowledged + ".";
    }

    /// What a service has yet to hear from another one is waited for.
    private static Answer send(Story.Deed deed, Actors actors) throws GivenUp, InterruptedException {
        Instant until = Instant.now().plus(NEWS_TAKES);
        while (true) {
            Answer answer = actors.client(deed.by()).send(deed.call());
            if (!answer.mayBeOnItsWay() || Instant.now().isAfter(until)) {
                return answer;
            }
            Thread.sleep(PAUSE);
        }
    }

    private void tell(PrintWriter out, String text) {
        if (quiet) {
            return;
        }
        StringBuilder line = new StringBuilder();
        out.println();
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                out.println(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
        out.flush();
    }

    /// For [Report].
    static Call report(String format) {
        String address = Call.path("patients", Story.PATIENT, "report") + "?format=" + format + "&asOf=" + Story.DAY;
        return Call.get(ServiceName.OUTCOMES, address);
    }
}
