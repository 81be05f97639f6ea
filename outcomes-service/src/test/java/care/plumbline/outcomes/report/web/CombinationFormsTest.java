package care.plumbline.outcomes.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.report.Ana;
import care.plumbline.outcomes.report.PatientReport;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What ran together in every form of the report.
class CombinationFormsTest {

    private static final PatientReport REPORT = Ana.report(Ana.both(), "2024-11-01");

    @Test
    void jsonHoldsItBesideTheCoursesOfTheGoal() {
        JsonNode goal = new JsonMapper()
                .valueToTree(PatientReportView.of(REPORT))
                .path("goals")
                .path(0);
        assertThat(PatientReportView.of(REPORT).missing().ofCombinations()).isEqualTo(4);
        assertThat(goal.path("courses").size()).isEqualTo(2);
        JsonNode together = goal.path("combinations").path(0);
        assertThat(together.path("combination").asString()).isEqualTo("2024-04-01");
        assertThat(together.path("trial").asInt()).isEqualTo(2);
        assertThat(together.path("courses")
                        .valueStream()
                        .map(one -> one.path("course").asString()
                                + " " + one.path("treatment").path("code").asString() + " "
                                + one.path("provider").path("id").asString()))
                .containsExactly("c1 exercise-general pt-1", "c2 mbsr psy-1");
        assertThat(together.path("componentContribution").asString()).isEqualTo("uncertain");
        assertThat(together.path("judgement").path("phase").asString()).isEqualTo("JUDGEABLE");
        assertThat(together.path("judgement").path("observed").path("score").asInt())
                .isEqualTo(3);
        assertThat(together.path("judgement").path("inputs").has("course/c2")).isTrue();
        assertThat(together.path("goalReached").asBoolean(false)).isTrue();
        assertThat(together.path("naturalImprovement").asString()).isEqualTo("1.3");
        assertThat(together.path("hope").path("distance").asInt()).isEqualTo(3);
        assertThat(together.path("expectations").valueStream().map(CombinationFormsTest::cell))
                .containsExactly(
                        "patient 3 70 0 AS_EXPECTED MET  []",
                        "delivering    NOT_STATED  PARTS_ONLY [c1 5 60]",
                        "delivering    NOT_STATED  NOT_SAID []",
                        "pcp    NOT_STATED  TOO_LATE []",
                        "evidence    NOT_STATED  PARTS_ONLY [c1 5 ]");
    }

    private static String cell(JsonNode cell) {
        return String.join(
                        " ",
                        text(cell, "role"),
                        text(cell, "expected"),
                        text(cell, "likelihood"),
                        text(cell, "distance"),
                        text(cell, "fulfilment"),
                        text(cell, "resultClass"),
                        text(cell.path("notStated"), "code"))
                + " "
                + cell.path("ofCourses")
                        .valueStream()
                        .map(one ->
                                String.join(" ", text(one, "course"), text(one, "expected"), text(one, "likelihood")))
                        .toList();
    }

    private static String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    @Test
    void csvHasALineForEachPartyWithoutACourse() {
        List<Map<String, String>> lines = lines().stream()
                .filter(line -> line.getOrDefault("trial", "").equals("2"))
                .toList();
        assertThat(lines)
                .extracting(line -> line.get("role") + " " + line.get("expected") + " " + line.get("resultClass") + " "
                        + line.get("notStated") + " " + line.get("expectedOfCourses"))
                .containsExactly(
                        "patient 3 MET  ",
                        "delivering   PARTS_ONLY c1=5",
                        "delivering   NOT_SAID ",
                        "pcp   TOO_LATE ",
                        "evidence   PARTS_ONLY c1=5");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line)
                        .containsEntry("course", "")
                        .containsEntry("togetherFrom", "2024-04-01")
                        .containsEntry("togetherTo", "")
                        .containsEntry("togetherCourses", "c1 c2")
                        .containsEntry("phase", "JUDGEABLE")
                        .containsEntry("baseline", "6")
                        .containsEntry("observed", "3")
                        .containsEntry("goalReached", "true")
                        .containsEntry("judgeableFrom", "2024-09-30"));
        assertThat(ReportCsv.dictionary()).containsKeys("trial", "togetherFrom", "expectedOfCourses");
    }

    @Test
    void theLinesOfCoursesNameNoCombination() {
        assertThat(lines())
                .filteredOn(line -> !line.getOrDefault("course", "").isEmpty())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .containsEntry("trial", "")
                        .containsEntry("togetherFrom", "")
                        .containsEntry("expectedOfCourses", ""));
    }

    @Test
    void theTextSaysWhatItIsAndWhatNobodyKnows() {
        String text = new ReportText(REPORT).text().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("g1 trial 2 exercise-general + judged 6 -> 3 met not stated not stated")
                .contains("COMBINATION, trial 2: exercise-general (c1, by Piet Thiele [pt-1]) + mbsr (c2, by Petra Sy"
                        + " [psy-1]), together from 2024-04-01 on")
                .contains(
                        "Judged: the window closed on 2024-09-30. Judging window: 2024-05-27 to 2024-09-30, the latest of"
                                + " its treatments, from the first day together.")
                .contains("Before: 6 on 2024-03-31. After: 3 on 2024-09-20.")
                .contains("The result belongs to all of it together; what each part contributed is uncertain.")
                .contains("improved by 1.3 points in the same time")
                .contains("Evidence: not stated. Published of single treatments only")
                .contains(
                        "Of single courses: Piet Thiele [pt-1], delivering expected a score of 5 from c1 (60 %), stated"
                                + " 2024-01-03.")
                .contains("Of single courses: Evidence expected 2 points better from c1.")
                .contains("evidence expectation); 4 of them in rows of combinations, where only the patient states")
                .contains("g1 trial 2 expectation of Piet Thiele [pt-1] stated of single courses only");
    }

    @Test
    void thePrintedPageHasTheSameWithAPicture() throws IOException {
        String page = ReportHtml.of(REPORT, Lettering.text());
        assertThat(page)
                .contains("Together, trial 2: exercise-general (c1, by Piet Thiele [pt-1]) + mbsr")
                .contains("weeks from the first day together, 2024-04-01")
                .contains("grey, the 28 days before the first day together")
                .contains("not stated: stated of single courses only, not of them together")
                .contains("Of single courses: Evidence expected 2 points better from c1.")
                .contains("<td>trial 2</td>");
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.of(REPORT))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Together, trial 2:", "what each part contributed is uncertain");
        }
    }

    private static List<Map<String, String>> lines() {
        List<List<String>> rows = ReportCsv.of(REPORT)
                .lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        return rows.stream()
                .skip(1)
                .map(row -> {
                    Map<String, String> line = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        line.put(rows.getFirst().get(i), row.get(i));
                    }
                    return line;
                })
                .toList();
    }
}
