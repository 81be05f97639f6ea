package care.plumbline.local.run;

import care.plumbline.local.ServiceName;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/// Whether the parts answer.
public final class Health {
    private static final int CONNECT_MS = 1_000;
    private static final int ANSWER_MS = 5_000;

    private Health() {}

    /// A service is ready when it says so itself, which includes its database, topics and consumers.
    public static boolean isReady(Ports ports, ServiceName service) {
        return answers("http://127.0.0.1:" + ports.of(service) + "/actuator/health/readiness");
    }

    public static boolean issuerAnswers(Ports ports) {
        return answers("http://127.0.0.1:" + ports.issuer() + "/jwks");
    }

    public static boolean isListening(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MS);
            connection.setReadTimeout(ANSWER_MS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
