package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.report.CombinationReport;
import care.plumbline.outcomes.report.CombinationWords;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.ReadingWords;
import care.plumbline.outcomes.report.TextTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What ran together on the page: where it stands, what was observed, who expected what of all of it, and what was said
/// of its parts.
record CombinationText(CombinationReport report, ReportText.Names names) {

    private static final String INDENT = "    ";

    String text() {
        StringBuilder text = new StringBuilder(TextTable.paragraph("  ", title(), ReportText.WIDTH));
        text.append(paragraph((CombinationWords.phase(report) + " " + CombinationWords.window(report)).strip()));
        Optional<Observed> observed = report.observed();
        if (observed.isEmpty()) {
            return text.toString();
        }
        ExpectationsText expectations = new ExpectationsText(report, names);
        text.append(paragraph(ObservedText.of(report, observed.get(), false)));
        reading().forEach(words -> text.append(paragraph(words)));
        text.append(paragraph(CombinationReport.CONTRIBUTION));
        text.append(paragraph(ObservedText.natural(report)));
        text.append(expectations.table(INDENT));
        expectations.evidence().forEach(words -> text.append(paragraph(words)));
        expectations.ofCourses().forEach(words -> text.append(paragraph(words)));
        return text.toString();
    }

    private String title() {
        return "COMBINATION, trial " + report.combination().trial() + ": " + parts() + ", "
                + CombinationWords.dates(report.combination());
    }

    /// Treatments, courses and who delivers them.
    String parts() {
        return report.parts().stream()
                .map(part -> part.name() + " (" + part.course().course() + ", by "
                        + names.of(part.course().provider()) + ")")
                .collect(Collectors.joining(" + "));
    }

    /// What the change means.
    List<String> reading() {
        return report.observed().flatMap(one -> one.reading(report.measure())).map(ReadingWords::of).stream()
                .toList();
    }

    private static String paragraph(String words) {
        return words.isEmpty() ? "" : TextTable.paragraph(INDENT, words, ReportText.WIDTH);
    }
}
