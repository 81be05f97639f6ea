package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Findings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found in a fact, as it is stored.
public record FindingsDocument(
        String about, long version, Instant recordedAt, LocalDate on, List<FindingDocument> all) {

    static FindingsDocument of(Findings findings) {
        return new FindingsDocument(
                findings.about(),
                findings.version(),
                findings.recordedAt(),
                findings.on(),
                findings.all().stream().map(FindingDocument::of).toList());
    }

    Findings findings() {
        return new Findings(
                about,
                version,
                recordedAt,
                on,
                all.stream().map(FindingDocument::finding).toList());
    }

    /// A finding as it is stored.
    public record FindingDocument(
            String rule, @Nullable String words, @Nullable String band, boolean open) {

        static FindingDocument of(Findings.Finding finding) {
            return new FindingDocument(finding.rule(), finding.words(), finding.band(), finding.open());
        }

        Findings.Finding finding() {
            return new Findings.Finding(rule, words, band, open);
        }
    }
}
