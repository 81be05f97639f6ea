package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.access.OpenToAll;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.version.CachePeriods;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Two to five treatments side by side, never ranked.
@RestController
final class ComparisonController {

    private static final int MOST = 5;

    private final Catalogue catalogue;
    private final CatalogueKeeping keeping;
    private final CachePeriods kept;

    ComparisonController(Catalogue catalogue, CatalogueKeeping keeping, CachePeriods kept) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.kept = kept;
    }

    @GetMapping("/treatments/comparison")
    @OpenToAll
    @Answers(summary = "Up to five treatments side by side, without a ranking", body = ComparisonView.class)
    @Needs(resource = "PlanDefinition", access = Access.SEARCH)
    ResponseEntity<?> compare(
            @RequestParam @Size(max = 400) @Pattern(regexp = CodeList.REGEX, message = CodeList.WORDS) String codes,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Pattern(regexp = Spoken.CODES, message = Spoken.ONE_OF) @Nullable
                    String language,
            @RequestHeader(value = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        TreeSet<String> asked = new TreeSet<>(CodeList.of(codes));
        if (asked.size() < 2 || asked.size() > MOST) {
            return Problems.invalid("codes", "range", "must be two to five different treatments");
        }
        List<Version> found = asked.stream()
                .map(code -> catalogue.find(code).flatMap(treatment -> treatment.current()))
                .flatMap(Optional::stream)
                .toList();
        if (found.size() < asked.size()) {
            return Problems.of(
                    CommonProblems.REFUSED,
                    "codes must be treatments of the catalogue",
                    new FieldError("codes", "known-treatment", "must be treatments of the catalogue"));
        }
        Language spoken = Spoken.of(language, accepted);
        ComparisonView view = ComparisonView.of(found, measure, spoken, keeping.today());
        return ResponseEntity.ok()
                .cacheControl(kept.minute())
                .eTag(CatalogueTag.of(
                        found,
                        spoken,
                        view.columns().stream()
                                .map(ComparisonView.Column::stale)
                                .toList()))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, spoken.toString())
                .body(view);
    }
}
