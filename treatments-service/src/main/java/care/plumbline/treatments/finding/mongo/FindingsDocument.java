package care.plumbline.treatments.finding.mongo;

import care.plumbline.treatments.finding.Finding;
import care.plumbline.treatments.finding.Findings;
import java.util.List;

/// How the findings of a treatment are stored: as they are. A member added to them must be one that older documents may
/// lack.
public record FindingsDocument(String treatment, long readVersion, List<Finding> all) {

    static FindingsDocument of(Findings findings) {
        return new FindingsDocument(findings.treatment(), findings.readVersion(), findings.all());
    }

    Findings findings() {
        return new Findings(treatment, readVersion, all);
    }
}
