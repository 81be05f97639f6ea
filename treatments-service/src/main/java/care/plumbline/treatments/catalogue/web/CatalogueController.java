package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.CatalogueSearch;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.GoalKind;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Overdue;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.access.OpenToAll;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.version.CachePeriods;
import care.plumbline.web.version.ETags;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reading the catalogue. Nothing here is about a patient; answers may be kept for a minute, a numbered version for a
/// year.
@RestController
@RequestMapping("/treatments")
final class CatalogueController {

    private static final String WORDS = ".*[\\p{L}\\p{N}].*";
    private static final String NO_WORDS = "must hold a letter or a digit";

    private final Catalogue catalogue;
    private final CatalogueKeeping keeping;
    private final CachePeriods kept;

    CatalogueController(Catalogue catalogue, CatalogueKeeping keeping, CachePeriods kept) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.kept = kept;
    }

    @GetMapping
    @OpenToAll
    @Answers(summary = "List and search treatments", body = TreatmentList.class)
    @Needs(resource = "PlanDefinition", access = Access.SEARCH)
    ResponseEntity<?> search(
            @RequestParam(required = false) @Size(max = 200) @Pattern(regexp = WORDS, message = NO_WORDS) @Nullable
                    String text,
            @RequestParam(required = false) @Identifier @Nullable String specialty,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Identifier @Nullable String kind,
            @RequestParam(required = false) @Nullable Boolean core,
            @RequestParam(required = false) @Nullable GoalKind goalKind,
            @RequestParam(required = false) @Pattern(regexp = Certainties.CODES, message = Certainties.ONE_OF) @Nullable
                    String certainty,
            @RequestParam(required = false) @Nullable Boolean selfCare,
            @RequestParam(required = false) @Pattern(regexp = Spoken.CODES, message = Spoken.ONE_OF) @Nullable
                    String language,
            @RequestHeader(value = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        List<Version> found = new CatalogueSearch(
                        text, specialty, measure, kind, core, goalKind, Certainties.of(certainty), selfCare)
                .in(catalogue);
        Language spoken = Spoken.of(language, accepted);
        TreatmentList list = TreatmentList.of(found, spoken, keeping.today());
        return ResponseEntity.ok()
                .cacheControl(kept.minute())
                .eTag(CatalogueTag.of(found, spoken, list.stale()))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, spoken.toString())
                .body(list);
    }

    @GetMapping("/{code}")
    @OpenToAll
    @Answers(summary = "The current version of a treatment", body = TreatmentView.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> treatment(@PathVariable @Identifier String code) {
        LocalDate today = keeping.today();
        return current(code)
                .<ResponseEntity<?>>map(version -> {
                    List<Overdue> overdue = version.entry().overdue(today);
                    String variant = overdue.isEmpty() ? "" : CatalogueTag.digest(overdue.toString());
                    return ResponseEntity.ok()
                            .cacheControl(kept.minute())
                            .eTag(ETags.of(version.number(), variant))
                            .body(TreatmentView.of(version, overdue));
                })
                .orElseGet(Problems::unknown);
    }

    @GetMapping("/{code}/entry")
    @OpenToAll
    @Answers(summary = "The current entry as it is written: what a draft starts from", body = Entry.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> entry(@PathVariable @Identifier String code) {
        return current(code)
                .<ResponseEntity<?>>map(version -> ResponseEntity.ok()
                        .cacheControl(kept.minute())
                        .eTag(ETags.of(version.number()))
                        .body(version.entry()))
                .orElseGet(Problems::unknown);
    }

    @GetMapping("/{code}/versions")
    @OpenToAll
    @Answers(summary = "All versions of a treatment", body = VersionList.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> versions(@PathVariable @Identifier String code) {
        return catalogue
                .find(code)
                .filter(treatment -> treatment.current().isPresent())
                .<ResponseEntity<?>>map(treatment -> ResponseEntity.ok()
                        .cacheControl(kept.minute())
                        .eTag(ETags.of(treatment.versions().size()))
                        .body(VersionList.of(treatment)))
                .orElseGet(Problems::unknown);
    }

    @GetMapping("/{code}/versions/{number}")
    @OpenToAll
    @Answers(summary = "One version, which never changes", body = TreatmentView.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> version(@PathVariable @Identifier String code, @PathVariable long number) {
        Optional<Version> version = catalogue.find(code).flatMap(treatment -> treatment.version(number));
        return version.<ResponseEntity<?>>map(found -> ResponseEntity.ok()
                        .cacheControl(kept.year())
                        .eTag(ETags.of(found.number()))
                        .body(TreatmentView.of(found, List.of())))
                .orElseGet(Problems::unknown);
    }

    private Optional<Version> current(String code) {
        return catalogue.find(code).flatMap(treatment -> treatment.current());
    }
}
