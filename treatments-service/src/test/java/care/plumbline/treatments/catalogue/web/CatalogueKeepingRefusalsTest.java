package care.plumbline.treatments.catalogue.web;

import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.TOKENS;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.WINDOW;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.answered;
import static care.plumbline.treatments.catalogue.web.CatalogueOverHttp.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the catalogue refuses to become.
@TestInstance(Lifecycle.PER_CLASS)
class CatalogueKeepingRefusalsTest {

    private final CatalogueOverHttp http = new CatalogueOverHttp();

    @AfterAll
    void stop() {
        http.close();
    }

    @Test
    void aStaleOrMissingVersionChangesNothing() {
        refused(http.review(TOKENS.clinicalLead(), "\"7\"", WINDOW), 412, "stale-version");
        refused(http.review(TOKENS.clinicalLead(), "nonsense", WINDOW), 400, "invalid-field", "If-Match entity-tag");
        refused(
                http.send(http.request("/treatments/mbsr/judging-window", TOKENS.clinicalLead())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(WINDOW))),
                428,
                "version-required");
        assertNothingChanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"from\":8|\"from\":17|invalid-field|to range",
                "\"from\":8|\"from\":-1|invalid-field|from range",
                "\"to\":16|\"to\":521|invalid-field|to range",
                "\"from\":8|\"from\":8.5|invalid-field|from type",
                "\"from\":8|\"from\":\"8\"|invalid-field|from type",
                "\"from\":8,|\"since\":8,\"from\":8,|unknown-field|since unknown-member",
                "\"Our own results come later.\"|\" \"|invalid-field|basis required",
                "\"Reviewed in January\"|null|invalid-field|reason required",
            })
    void refusesAWindowThatIsNone(String text, String instead, String slug, String fieldAndRule) {
        refused(http.review(TOKENS.clinicalLead(), "\"1\"", WINDOW.replace(text, instead)), 400, slug, fieldAndRule);
        assertNothingChanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider", "integration", "operations", "patient"})
    void onlyAScopeThatNamesTheCatalogueChangesIt(String role) {
        String token = switch (role) {
            case "provider" -> TOKENS.provider("gp-1");
            case "integration" -> TOKENS.integration();
            case "operations" -> TOKENS.operations();
            default -> TOKENS.patient("p1");
        };

        refused(http.review(token, "\"1\"", WINDOW), 403, "forbidden");
        assertNothingChanged();
    }

    @Test
    void theNaturalCourseCannotBeRetiredAndTheUnknownNeither() {
        refused(http.retire("natural-course", "\"1\""), 409, "reference-line");
        refused(http.retire("no-such", "\"1\""), 404, "unknown-resource");
    }

    private void assertNothingChanged() {
        assertThat(answered(http.get("/treatments/mbsr"), 200).path("version").asLong())
                .isEqualTo(1);
    }
}
