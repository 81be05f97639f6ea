package care.plumbline.local.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.local.cli.http.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private final Story story = Story.load();

    @Test
    void everythingHasHappenedBeforeTheDayOfTheReportButTheDueDates() {
        List<LocalDate> days = deeds().stream()
                .map(deed -> Json.MAPPER.writeValueAsString(deed).replaceAll("\"due\":\"[^\"]*\"", ""))
                .flatMap(text -> DATE.matcher(text).results())
                .map(date -> LocalDate.parse(date.group()))
                .toList();

        assertThat(days).isNotEmpty().allMatch(day -> day.isBefore(LocalDate.parse(Story.DAY)));
    }

    @Test
    void everyDeedMayBeDoneAgain() {
        assertThat(deeds())
                .allMatch(deed -> deed.does().startsWith("PUT ") || deed.does().contains("/patients/p1/"));
        assertThat(deeds().stream()
                        .filter(deed -> deed.does().startsWith("POST "))
                        .map(deed -> deed.does().replaceAll(".*/", "")))
                .isSubsetOf(
                        "acceptance",
                        "handover",
                        "elicitation",
                        "revisions",
                        "answer",
                        "decision",
                        "disclosure",
                        "expectations",
                        "start",
                        "end");
    }

    @Test
    void tellsOfAHandoverAndOfWhoOffersWhat() {
        assertThat(deeds().stream().map(Story.Deed::does))
                .contains(
                        "POST /patients/p1/care-team/handover",
                        "PUT /providers/pt-1/offers/exercise-general",
                        "PUT /providers/gp-1/offers/acupuncture");
    }

    @Test
    void leavesSignsInTheReport() {
        assertThat(Signs.expected(story))
                .doesNotContain("member gp-9")
                .contains(
                        "member gp-1",
                        "goal g1",
                        "course g2/c1",
                        "patient g1/c1",
                        "provider g1/c1",
                        "gp-1 g1/c1",
                        "start c4",
                        "end c3",
                        "measurements");
    }

    @Test
    void seesThemThere() {
        String report = """
            {"careTeam": [{"provider": {"id": "gp-1"}}],
             "goals": [{"goal": "g1", "courses": [
               {"course": "c1", "startedOn": "2024-01-08", "judgement": {"observed": {"score": 5}}, "expectations": [
                 {"who": "patient", "role": "patient", "expected": 3},
                 {"who": "provider", "role": "delivering", "provider": {"id": "pt-1"}, "expected": 5},
                 {"who": "provider", "role": "pcp", "provider": {"id": "gp-1"}, "expected": 4},
                 {"who": "evidence", "role": "evidence"}]}]}]}
            """;

        assertThat(Signs.shown(Json.MAPPER.readTree(report)))
                .containsExactlyInAnyOrder(
                        "member gp-1",
                        "goal g1",
                        "course g1/c1",
                        "start c1",
                        "measurements",
                        "patient g1/c1",
                        "provider g1/c1",
                        "gp-1 g1/c1");
    }

    private List<Story.Deed> deeds() {
        return story.scenes().stream().flatMap(scene -> scene.deeds().stream()).toList();
    }
}
