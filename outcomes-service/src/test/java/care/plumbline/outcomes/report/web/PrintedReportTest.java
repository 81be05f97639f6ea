package care.plumbline.outcomes.report.web;

import static care.plumbline.outcomes.judgement.Cast.goal;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.report.Ana;
import care.plumbline.outcomes.report.PatientReport;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PrintedReportTest {

    private static final PatientReport REPORT = Ana.report(Ana.facts(), "2024-05-15");

    @Test
    void everyPartyAndTheirResultIsOnThePage() throws Exception {
        String text = page(REPORT).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Patient p1, as of 2024-05-15")
                .contains(PatientReport.NOTICE + " " + PatientReport.LIMITS)
                .contains("Dr Gudrun Pohl [gp-1] (primary care provider)")
                .contains("Before: 7 on 2024-01-07. After: 5 on 2024-04-01.")
                .contains("not stated: said nothing")
                .contains("improved by 1 point in the same time")
                .contains("very low certainty")
                .contains("n 129, SD 2.4")
                .contains("Missing: 12");
    }

    @Test
    void thePageCanBeReadWithoutSeeingIt() throws Exception {
        Document page = page(REPORT);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
        assertThat(elements(page, "table"))
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isEqualTo(1));
        assertThat(elements(page, "svg")).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(picture.getAttribute("aria-label")).startsWith("Scores on ");
        });
    }

    @Test
    void thePictureHoldsScoresTargetWindowAndEveryExpectation() throws Exception {
        Element picture = elements(page(REPORT), "svg").getFirst();
        assertThat(picture.getAttribute("aria-label"))
                .contains(
                        "7 on 2024-01-07", "5 on 2024-04-01", "target 3", "Patient 3", "Piet Thiele 5", "hoped for 0");
        assertThat(IntStream.range(0, picture.getElementsByTagName("text").getLength())
                        .mapToObj(n ->
                                picture.getElementsByTagName("text").item(n).getTextContent()))
                .contains("before", "judging window", "target 3", "7", "5")
                .contains("Patient 3", "Piet Thiele 5", "Dr Gudrun Pohl 4", "Evidence 5", "Hope 0");
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(2);
    }

    @Test
    void wordsOfPatientsAreNeverMarkup() throws Exception {
        Goal wicked = with("<script>alert(\"x\")</script> & </td>");
        List<Fact> facts = Stream.concat(
                        Ana.facts().stream().filter(fact -> !fact.key().equals("goal/g1")), Stream.of(wicked))
                .toList();
        Document page = page(Ana.report(facts, "2024-05-15"));
        assertThat(elements(page, "script")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent()).contains(wicked.statement());
    }

    @Test
    void thePdfHoldsTheSameWordsAndItsOwnLetters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.of(REPORT))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Outcome report", "Goal: Play with my children again", "no effect", "Missing: 12");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getPage(0).getResources().getFontNames())
                    .allSatisfy(name -> assertThat(
                                    pdf.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue());
        }
    }

    @Test
    void theSameFactsAndDayAreTheSameBytesWheneverTheyAreAskedFor() {
        PatientReport later = Ana.reporting(Ana.facts())
                .report("p1", REPORT.asOf(), Instant.parse("2025-01-01T00:00:00Z"))
                .orElseThrow();
        assertThat(ReportHtml.of(later, Lettering.text())).isEqualTo(ReportHtml.of(REPORT, Lettering.text()));
        assertThat(ReportPdf.of(later)).isEqualTo(ReportPdf.of(REPORT));
    }

    @Test
    void aPatientWithoutAGoalHasAPageAsWell() throws Exception {
        List<Fact> team = Ana.facts().stream()
                .filter(fact -> fact.key().equals("care-team"))
                .toList();
        PatientReport empty = Ana.report(team, "2024-05-15");
        assertThat(page(empty).getDocumentElement().getTextContent())
                .contains("No goal was stated on or before this day.", "Nothing is missing.");
        assertThat(ReportPdf.of(empty)).isNotEmpty();
    }

    private static Goal with(String statement) {
        Goal goal = goal("g1", "nrs-pain", "3");
        return new Goal(
                goal.goal(),
                goal.version(),
                goal.recordedAt(),
                goal.kind(),
                statement,
                goal.measure(),
                goal.target(),
                goal.due(),
                goal.importance(),
                goal.difficulty(),
                goal.statedOn(),
                goal.lifecycle(),
                goal.revisions(),
                goal.closedOn());
    }

    private static Document page(PatientReport report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ReportHtml.of(report, Lettering.text()))));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
