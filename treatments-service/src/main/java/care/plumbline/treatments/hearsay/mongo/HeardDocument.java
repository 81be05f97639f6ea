package care.plumbline.treatments.hearsay.mongo;

import care.plumbline.treatments.hearsay.Claim;
import care.plumbline.treatments.hearsay.Heard;
import java.util.List;

/// How the claims about one treatment are stored.
public record HeardDocument(String treatment, List<Claim> claims) {

    static HeardDocument of(Heard heard) {
        return new HeardDocument(heard.treatment(), heard.claims());
    }

    Heard heard() {
        return new Heard(treatment, claims);
    }
}
