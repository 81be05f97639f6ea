package care.plumbline.treatments.card.web;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.treatments.card.ExpectedResults;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.access.OpenToAll;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.language.AcceptedLanguage;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.version.CachePeriods;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The expected-result card. A baseline may come with the question; whose it is does not.
@RestController
final class ExpectedResultController {

    private final Catalogue catalogue;
    private final CatalogueKeeping keeping;
    private final ExpectedResults results;
    private final Measures measures;
    private final CachePeriods kept;

    ExpectedResultController(
            Catalogue catalogue,
            CatalogueKeeping keeping,
            ExpectedResults results,
            Measures measures,
            CachePeriods kept) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.results = results;
        this.measures = measures;
        this.kept = kept;
    }

    @GetMapping("/treatments/{code}/expected-result")
    @OpenToAll
    @Answers(summary = "What can be expected of a treatment on a measure", body = CardView.class)
    @Needs(resource = "PlanDefinition", access = Access.READ)
    ResponseEntity<?> card(
            @PathVariable @Identifier String code,
            @RequestParam @Identifier String measure,
            @RequestParam(required = false)
                    @Pattern(regexp = "-?\\d{1,6}(\\.\\d{1,6})?", message = "must be a number")
                    @Nullable
                    String baseline,
            @RequestParam(required = false) @Pattern(regexp = "en|es", message = "must be one of en, es") @Nullable
                    String language,
            @RequestHeader(value = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        Version version =
                catalogue.find(code).flatMap(treatment -> treatment.current()).orElse(null);
        if (version == null || version.entry().reference()) {
            return Problems.unknown();
        }
        OutcomeMeasure known = measures.find(measure).orElse(null);
        if (known == null) {
            return refused("measure", "known-measure", "must be an outcome measure");
        }
        BigDecimal from = baseline == null ? null : new BigDecimal(baseline);
        if (from != null && !known.accepts(from)) {
            return refused("baseline", "within-range", "must be a score on the measure");
        }
        Language spoken = Language.of(AcceptedLanguage.of(language, accepted, Language.codes()));
        return ResponseEntity.ok()
                .cacheControl(kept.minute())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, spoken.toString())
                .body(CardView.of(results.of(version, known, from, keeping.today()), spoken));
    }

    private static ResponseEntity<?> refused(String field, String rule, String words) {
        return Problems.of(CommonProblems.REFUSED, List.of(new FieldError(field, rule, words)));
    }
}
