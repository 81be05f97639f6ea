package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.GoalKind;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Options;
import care.plumbline.treatments.catalogue.Options.Asked;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.access.OpenToAll;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Options not considered yet. No record is read; what is known of somebody comes with the question, so the answer is
/// kept nowhere.
@RestController
final class OptionsController {

    private final Catalogue catalogue;

    OptionsController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/treatments/options")
    @OpenToAll
    @Answers(summary = "Treatments not considered yet, and why the others are left out", body = OptionsView.class)
    @Needs(resource = "PlanDefinition", access = Access.SEARCH)
    ResponseEntity<?> options(
            @RequestParam(required = false) @Nullable GoalKind goalKind,
            @RequestParam(required = false)
                    @Size(max = 2000)
                    @Pattern(regexp = CodeList.REGEX, message = CodeList.WORDS)
                    @Nullable
                    String tried,
            @RequestParam(required = false)
                    @Size(max = 2000)
                    @Pattern(regexp = CodeList.REGEX, message = CodeList.WORDS)
                    @Nullable
                    String discussed,
            @RequestParam(required = false)
                    @Size(max = 2000)
                    @Pattern(regexp = CodeList.REGEX, message = CodeList.WORDS)
                    @Nullable
                    String contraindications,
            @RequestParam(required = false) @Pattern(regexp = Spoken.CODES, message = Spoken.ONE_OF) @Nullable
                    String language,
            @RequestHeader(value = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        List<Version> present = catalogue.present();
        Asked asked = new Asked(goalKind, set(tried), set(discussed), set(contraindications));
        Set<String> circumstances = Options.circumstances(present);
        if (!circumstances.containsAll(asked.circumstances())) {
            String words = "must be among " + String.join(", ", circumstances);
            return Problems.of(
                    CommonProblems.REFUSED,
                    "contraindications " + words,
                    new FieldError("contraindications", "known-contraindication", words));
        }
        Language spoken = Spoken.of(language, accepted);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, spoken.toString())
                .body(OptionsView.of(Options.of(asked, present), spoken));
    }

    private static Set<String> set(@Nullable String codes) {
        return new HashSet<>(CodeList.of(codes));
    }
}
