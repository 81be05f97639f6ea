package care.plumbline.web.parked;

import care.plumbline.delivery.ParkedRecord;
import care.plumbline.delivery.ParkedRecords;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.Page;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.problem.Problems;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Events this service could not apply, for those who operate it: why, and once more. Their data is not shown.
@RestController
@RequestMapping("/internal/parked")
public final class ParkedController {
    private static final String RESOURCE = "ParkedRecord";
    private static final String PLACE = "[A-Za-z0-9._-]{1,300}";
    private static final String CODE = "[A-Za-z0-9_-]{1,64}";

    private final ParkedRecords parked;
    private final Paging paging;

    public ParkedController(ParkedRecords parked, Paging paging) {
        this.parked = parked;
        this.paging = paging;
    }

    /// What became of a record that was tried again.
    record Redriven(int applied, int refused) {}

    @GetMapping
    @Answers(summary = "Parked records, oldest first", body = ParkedRecord.class, page = true)
    @Needs(resource = RESOURCE, access = Access.SEARCH, systemOnly = true)
    ResponseEntity<Page<ParkedRecord>> list(
            @RequestParam(required = false) @Pattern(regexp = CODE) @Nullable String code, PageRequest page) {
        return paging.answer(page, parked.list(code, page.after(), page.limit() + 1), ParkedRecord::id);
    }

    @PostMapping("/{id}/redrive")
    @Answers(summary = "Replay one parked record", body = Redriven.class)
    @Needs(resource = RESOURCE, access = Access.UPDATE, systemOnly = true)
    ResponseEntity<?> redrive(@PathVariable @Pattern(regexp = PLACE) String id) {
        return switch (parked.redrive(id)) {
            case APPLIED -> ResponseEntity.ok(new Redriven(1, 0));
            case REFUSED_AGAIN -> ResponseEntity.ok(new Redriven(0, 1));
            case UNKNOWN -> Problems.unknown();
        };
    }

    /// All of them, or those with one code.
    @PostMapping("/redrive")
    @Answers(summary = "Replay parked records, all or those of a reason", body = Redriven.class)
    @Needs(resource = RESOURCE, access = Access.UPDATE, systemOnly = true)
    ResponseEntity<Redriven> redriveAll(@RequestParam(required = false) @Pattern(regexp = CODE) @Nullable String code) {
        ParkedRecords.Redriven result = parked.redriveAll(code);
        return ResponseEntity.ok(new Redriven(result.applied(), result.refused()));
    }
}
