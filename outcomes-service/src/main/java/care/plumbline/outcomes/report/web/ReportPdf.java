package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.report.PatientReport;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// The report as a tagged PDF, made from its HTML. Its letters come with the library and are embedded, so it looks the
/// same everywhere and needs no fonts of the machine; nothing is fetched from anywhere; its dates are the report's, so
/// that the same report is the same
/// file.
final class ReportPdf {

    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final Lettering OUTLINES = outlines();

    private ReportPdf() {}

    static byte[] of(PatientReport report) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer =
                builder(ReportHtml.of(report, OUTLINES), pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, report.asOf());
            document.save(pdf);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(String html, ByteArrayOutputStream pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(ReportPdf::letters, "Report", REGULAR, FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(html, null);
        builder.toStream(pdf);
        return builder;
    }

    private static void date(PDDocument document, LocalDate asOf) {
        Calendar day = GregorianCalendar.from(asOf.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentId(asOf.toEpochDay());
    }

    private static InputStream letters() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(LETTERS));
    }

    private static Lettering outlines() {
        try (InputStream in = letters()) {
            return new OutlinedLettering(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
