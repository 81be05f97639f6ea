package care.plumbline.treatments.catalogue.web;

import care.plumbline.web.access.Caller;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.Problems;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;

/// Who may change the catalogue. `user/*.cruds` is what every provider has; windows are the clinical lead's, so the
/// scope must name the resource, e.g. `user/PlanDefinition.cruds`.
final class KeepsCatalogue {

    private static final Pattern SCOPE = Pattern.compile("(user|system)/PlanDefinition\\.c?r?ud?s?");

    private KeepsCatalogue() {}

    static ResponseEntity<?> forbidden() {
        return Problems.of(CommonProblems.FORBIDDEN, "Changing the catalogue needs a scope that names PlanDefinition");
    }

    static boolean test(Caller caller) {
        return caller.scopes().stream().anyMatch(scope -> SCOPE.matcher(scope).matches());
    }
}
