package care.plumbline.web.access;

import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.RefusedRequest;
import care.plumbline.web.rate.AddressRates;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;

/// What a deployment lets everybody read, and how often. A service that has such routes offers it as a bean.
///
/// @param paths patterns of the routes that hold [OpenToAll] handlers; the handlers decide
/// @param rates how often one address may ask
public record OpenReading(List<String> paths, AddressRates rates) {

    public OpenReading {
        paths = List.copyOf(paths);
    }

    /// @throws RefusedRequest when the address has asked too often
    void ask(String address) {
        Duration wait = rates.ask(address);
        if (!wait.isZero()) {
            long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
            throw new RefusedRequest(CommonProblems.TOO_MANY_REQUESTS, CommonProblems.TOO_MANY_REQUESTS.title())
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
    }
}
