package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.PlainText;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Treatments in plain words.
@RestController
final class PlainTextController {

    private final Catalogue catalogue;
    private final CatalogueKeeping keeping;
    private final CachePeriods kept;

    PlainTextController(Catalogue catalogue, CatalogueKeeping keeping, CachePeriods kept) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.kept = kept;
    }

    @GetMapping("/treatments/{code}/plain-language")
    @OpenToAll
    @Answers(summary = "A treatment in plain words, for patients", body = PlainTextView.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> text(
            @PathVariable @Identifier String code,
            @RequestParam(required = false) @Pattern(regexp = Spoken.CODES, message = Spoken.ONE_OF) @Nullable
                    String language,
            @RequestHeader(value = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        Language spoken = Spoken.of(language, accepted);
        Version version =
                catalogue.find(code).flatMap(treatment -> treatment.current()).orElse(null);
        PlainText text = version == null ? null : version.entry().text(spoken).orElse(null);
        return version == null || text == null ? Problems.unknown() : answer(version, text);
    }

    private ResponseEntity<?> answer(Version version, PlainText text) {
        boolean stale = !version.entry().overdue(keeping.today()).isEmpty();
        return ResponseEntity.ok()
                .cacheControl(kept.minute())
                .eTag(ETags.of(version.number(), text.language() + (stale ? "stale" : "")))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, text.language().toString())
                .body(PlainTextView.of(version, text, stale));
    }
}
