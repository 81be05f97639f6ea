package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueSearch;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.version.ETags;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reading the catalogue. Nothing here is about a patient; answers may be kept by the caller for a minute, a numbered
/// version for a year.
@RestController
@RequestMapping("/treatments")
final class CatalogueController {

    private static final String WORDS = ".*[\\p{L}\\p{N}].*";
    private static final String NO_WORDS = "must hold a letter or a digit";

    private static final CacheControl MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).mustRevalidate().cachePrivate();
    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).immutable().cachePrivate();

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    @Answers(summary = "List and search treatments", body = TreatmentList.class)
    @Needs(resource = "PlanDefinition", access = Access.SEARCH)
    ResponseEntity<?> search(
            @RequestParam(required = false) @Size(max = 200) @Pattern(regexp = WORDS, message = NO_WORDS) @Nullable
                    String text,
            @RequestParam(required = false) @Identifier @Nullable String specialty,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Identifier @Nullable String kind,
            @RequestParam(required = false) @Nullable Boolean core) {
        List<Version> found = new CatalogueSearch(text, specialty, measure, kind, core).in(catalogue);
        return ResponseEntity.ok()
                .cacheControl(MINUTE)
                .eTag(CatalogueTag.of(found))
                .body(TreatmentList.of(found));
    }

    @GetMapping("/{code}")
    @Answers(summary = "The current version of a treatment", body = TreatmentView.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> treatment(@PathVariable @Identifier String code) {
        return catalogue
                .find(code)
                .flatMap(treatment -> treatment.current())
                .<ResponseEntity<?>>map(version -> answer(version, MINUTE))
                .orElseGet(Problems::unknown);
    }

    @GetMapping("/{code}/versions")
    @Answers(summary = "All versions of a treatment", body = VersionList.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> versions(@PathVariable @Identifier String code) {
        return catalogue
                .find(code)
                .<ResponseEntity<?>>map(treatment -> ResponseEntity.ok()
                        .cacheControl(MINUTE)
                        .eTag(ETags.of(treatment.versions().size()))
                        .body(VersionList.of(treatment)))
                .orElseGet(Problems::unknown);
    }

    @GetMapping("/{code}/versions/{number}")
    @Answers(summary = "One version, which never changes", body = TreatmentView.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> version(@PathVariable @Identifier String code, @PathVariable long number) {
        Optional<Version> version = catalogue.find(code).flatMap(treatment -> treatment.version(number));
        return version.<ResponseEntity<?>>map(found -> answer(found, YEAR)).orElseGet(Problems::unknown);
    }

    private static ResponseEntity<TreatmentView> answer(Version version, CacheControl keep) {
        return ResponseEntity.ok()
                .cacheControl(keep)
                .eTag(ETags.of(version.number()))
                .body(TreatmentView.of(version));
    }
}
