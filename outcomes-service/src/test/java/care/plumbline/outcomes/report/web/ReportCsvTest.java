package care.plumbline.outcomes.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.plumbline.outcomes.report.Ana;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportCsvTest {

    /// Whoever reads columns by their position depends on this: new ones go to the end.
    private static final String HEADER = "patient,asOf,goal,goalKind,measure,target,course,treatment,treatmentVersion,"
            + "deliveringProvider,startedOn,endedOn,endReason,phase,judgeableFrom,daysUntilJudgeable,baseline,"
            + "baselineOn,observed,observedOn,improvement,percent,change,important,beyondMeasurementError,goalReached,"
            + "sustained,who,role,provider,expected,likelihood,statedOn,expectedImprovement,distance,tolerance,"
            + "fulfilment,resultClass,notStated,hope,hopeDistance,evidenceBasis,evidenceSd,evidenceN,evidenceWeeks,"
            + "painBand,responderAbsolute,responderPercent,responder,mark,reliableIndex,reliableChange,severityBefore,"
            + "severityAfter,recoveredLine,trajectory,slopePerWeek,personalBest,personalBestOn,levelHeld,"
            + "trial,togetherFrom,togetherTo,togetherCourses,expectedOfCourses";

    private static final String CSV = ReportCsv.of(Ana.report(Ana.facts(), "2024-05-15"));

    @Test
    void hasAStableHeader() {
        assertThat(CSV.lines().findFirst()).contains(HEADER);
        assertThat(CSV).endsWith("\r\n");
    }

    @Test
    void everyLineHasEveryColumn() {
        assertThat(CSV.lines().map(line -> line.split(",", -1).length)).containsOnly(HEADER.split(",").length);
    }

    @Test
    void theWorkedExampleIsOneLinePerParty() {
        List<Map<String, String>> lines = lines().stream()
                .filter(line -> line.getOrDefault("course", "").equals("c1"))
                .filter(line -> line.getOrDefault("goal", "").equals("g1"))
                .toList();
        assertThat(lines)
                .extracting(line -> line.get("role"), line -> line.get("expected"), line -> line.get("resultClass"))
                .containsExactly(
                        tuple("patient", "3", "NO_EFFECT"),
                        tuple("delivering", "5", "MET"),
                        tuple("pcp", "4", "MET"),
                        tuple("member", "", ""),
                        tuple("evidence", "5", "MET"));
        assertThat(lines.getFirst())
                .containsEntry("hope", "0")
                .containsEntry("hopeDistance", "5")
                .containsEntry("distance", "2")
                .containsEntry("tolerance", "1")
                .containsEntry("percent", "28.6")
                .containsEntry("painBand", "MINIMAL")
                .containsEntry("responderAbsolute", "true")
                .containsEntry("responder", "false")
                .containsEntry("mark", "NEITHER")
                .containsEntry("reliableChange", "UNCHANGED")
                .containsEntry("trajectory", "NOT_RESPONDING")
                .containsEntry("personalBest", "5");
    }

    @Test
    void holdsNoWordsOfThePatient() {
        assertThat(CSV).doesNotContain("Play");
    }

    private static List<Map<String, String>> lines() {
        List<String> names = List.of(HEADER.split(",", -1));
        List<Map<String, String>> lines = new ArrayList<>();
        CSV.lines().skip(1).forEach(line -> {
            String[] values = line.split(",", -1);
            Map<String, String> one = new LinkedHashMap<>();
            names.forEach(name -> one.put(name, values[names.indexOf(name)]));
            lines.add(one);
        });
        return lines;
    }
}
