package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.openapi.Answers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The work list of those who keep the catalogue: sources that have to be read again.
@RestController
final class OverdueController {

    private final Catalogue catalogue;
    private final CatalogueKeeping keeping;

    OverdueController(Catalogue catalogue, CatalogueKeeping keeping) {
        this.catalogue = catalogue;
        this.keeping = keeping;
    }

    @GetMapping("/treatments/overdue-evidence")
    @Answers(summary = "Figures whose sources have to be read again", body = OverdueList.class)
    @Needs(resource = "PlanDefinition", access = Access.SEARCH)
    ResponseEntity<?> overdue(@RequestParam(required = false) @Nullable WhenStated asOf) {
        LocalDate day = asOf == null ? keeping.today() : asOf.date();
        return ResponseEntity.ok(OverdueList.of(catalogue.present(), day));
    }
}
