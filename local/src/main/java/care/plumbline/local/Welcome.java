package care.plumbline.local;

import care.plumbline.local.run.DataFolder;
import care.plumbline.local.run.Ports;
import care.plumbline.local.run.RunState;
import java.io.PrintWriter;

/// What is printed when everything is up: where it is and what to try next.
record Welcome(RunState state, DataFolder folder) {

    void print(PrintWriter out, boolean detached) {
        Ports ports = state.ports();
        out.println();
        for (ServiceName service : ServiceName.values()) {
            out.printf("  %-10s http://127.0.0.1:%d%n", service.id(), ports.of(service));
        }
        out.printf(
                "  %-10s http://127.0.0.1:%d   (development tokens, everybody gets one)%n", "issuer", ports.issuer());
        out.printf("  %-10s mongodb://127.0.0.1:%d%n", "database", ports.database());
        out.printf("  %-10s 127.0.0.1:%d%n", "broker", ports.broker());
        out.printf(
                "  %-10s %s%s%n",
                "data", folder.data(state.ephemeral()), state.ephemeral() ? " (kept until it stops)" : "");
        out.printf("  %-10s %s%n", "logs", folder.logs());
        out.println();
        out.println("Try next:");
        out.println("  ./plumbline demo            a patient's story, from hope to report");
        out.println("  ./plumbline import FILE     load records");
        out.println("  ./plumbline token --help    a token for curl");
        out.println("  ./plumbline status");
        out.println(detached ? "  ./plumbline down" : "  Ctrl-C here, or ./plumbline down elsewhere, stops it");
        out.flush();
    }
}
