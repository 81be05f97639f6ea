package care.plumbline.providers.option.web;

import care.plumbline.providers.option.Choosing;
import care.plumbline.providers.option.DecideOption;
import care.plumbline.providers.option.DiscussOption;
import care.plumbline.providers.option.Option;
import care.plumbline.providers.option.OptionDiscussing;
import care.plumbline.providers.option.OptionRefusal.UnknownTreatment;
import care.plumbline.providers.option.OptionResult;
import care.plumbline.providers.option.OptionResult.Done;
import care.plumbline.providers.option.OptionResult.Refused;
import care.plumbline.providers.option.Options;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.repeat.RequestIds;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Treatments discussed with a patient, what was decided, and what nobody has considered yet.
@RestController
@RequestMapping("/patients/{patient}/options")
final class OptionController {

    private final OptionDiscussing discussing;
    private final Choosing choosing;
    private final Options options;
    private final Recordings recordings;

    OptionController(OptionDiscussing discussing, Choosing choosing, Options options, Recordings recordings) {
        this.discussing = discussing;
        this.choosing = choosing;
        this.options = options;
        this.recordings = recordings;
    }

    @GetMapping
    @Answers(summary = "What was discussed with a patient, and what was not considered yet", body = ChoiceView.class)
    @Needs(resource = "ServiceRequest", access = Access.SEARCH)
    ResponseEntity<?> all(
            @PathVariable @Identifier String patient,
            @RequestParam(required = false) @Nullable @Size(max = 100) List<@Identifier String> contraindicated,
            Caller caller) {
        List<String> named = contraindicated == null ? List.of() : contraindicated;
        return choosing.unknown(named).isPresent()
                ? OptionProblems.of(new UnknownTreatment("contraindicated"))
                : ResponseEntity.ok(ChoiceView.of(choosing.of(
                        patient, named, recordings.by(caller.subject()).today())));
    }

    @GetMapping("/{option}")
    @Answers(summary = "One treatment discussed with a patient", body = OptionView.class)
    @Needs(resource = "ServiceRequest", access = Access.READ)
    ResponseEntity<?> one(@PathVariable @Identifier String patient, @PathVariable @Identifier String option) {
        return options.of(patient)
                .find(option)
                .<ResponseEntity<?>>map(found -> ETags.ok(OptionView.of(patient, found), found.version()))
                .orElseGet(Problems::unknown);
    }

    @PostMapping
    @Answers(summary = "A treatment was discussed", body = OptionView.class, status = 201)
    @Needs(resource = "ServiceRequest", access = Access.CREATE)
    ResponseEntity<?> post(
            @PathVariable @Identifier String patient, @Valid @RequestBody OptionRequest body, Caller caller) {
        return discussed(patient, body.discussing(RequestIds.next()), caller);
    }

    @PutMapping("/{option}")
    @Answers(
            summary = "A treatment was discussed, under an id of the caller",
            body = OptionView.class,
            status = {200, 201})
    @Needs(resource = "ServiceRequest", access = Access.CREATE)
    ResponseEntity<?> put(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String option,
            @Valid @RequestBody OptionRequest body,
            Caller caller) {
        return discussed(patient, body.discussing(option), caller);
    }

    @PostMapping("/{option}/decision")
    @Answers(summary = "A treatment discussed was accepted or declined", body = OptionView.class)
    @Needs(resource = "ServiceRequest", access = Access.UPDATE)
    ResponseEntity<?> decide(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String option,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody DecisionRequest body,
            Caller caller) {
        LongPredicate version = expected.<LongPredicate>map(given -> given).orElse(_ -> true);
        DecideOption request = new DecideOption(option, body.verdict(), version);
        return answer(patient, discussing.decide(patient, request, recordings.by(caller.subject())));
    }

    private ResponseEntity<?> discussed(String patient, DiscussOption request, Caller caller) {
        return answer(patient, discussing.discuss(patient, request, recordings.by(caller.subject())));
    }

    private static ResponseEntity<?> answer(String patient, OptionResult result) {
        return switch (result) {
            case Done(Option option, var changed) ->
                ETags.recorded(
                        changed && option.version() == 1,
                        Locations.of("/patients/{patient}/options/{option}", patient, option.id()),
                        OptionView.of(patient, option),
                        option.version());
            case Refused(var refusal) -> OptionProblems.of(refusal);
        };
    }
}
