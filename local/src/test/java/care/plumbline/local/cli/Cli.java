package care.plumbline.local.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/// Runs one verb and catches what it writes.
public record Cli(int exit, String out, String err) {

    public static Cli run(Object command, String... args) {
        return run(new CommandLine(command), args);
    }

    /// As `main` would.
    public static Cli run(CommandLine line, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit =
                line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
        return new Cli(exit, out.toString(), err.toString());
    }

    /// Against these services.
    public static Cli run(Callable<Integer> command, FakeServices services, String... args) {
        String[] addresses = services.addresses();
        String[] all = new String[args.length + addresses.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(addresses, 0, all, args.length, addresses.length);
        return run(command, all);
    }
}
