package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.report.PatientReport;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The report as a page for people: it prints, and it is well-formed, so that a PDF can be made of it. All words of
/// patients and providers are escaped.
final class ReportHtml {

    private static final Template TEMPLATE = template();

    private ReportHtml() {}

    static String of(PatientReport report, Lettering letters) {
        return TEMPLATE.execute(ReportPage.of(report, letters));
    }

    private static Template template() {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .withLoader(ReportHtml::part)
                .compile(part("report"));
    }

    private static Reader part(String name) {
        InputStream in = Objects.requireNonNull(ReportHtml.class.getResourceAsStream(name + ".mustache"), name);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
