package care.plumbline.providers.directory.web;

import care.plumbline.providers.directory.DeliveredTreatments;
import care.plumbline.providers.directory.DeliveredTreatments.Delivered;
import care.plumbline.providers.directory.Discipline;
import care.plumbline.providers.directory.Specialty;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.openapi.Answers;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The code system of disciplines and specialties, and who delivers which treatment as a rule.
@RestController
final class CodeController {

    private final DeliveredTreatments treatments;

    CodeController(DeliveredTreatments treatments) {
        this.treatments = treatments;
    }

    @GetMapping("/disciplines")
    @Answers(summary = "Disciplines with their specialties", body = DisciplinesView.class)
    @Needs(resource = "Practitioner", access = Access.SEARCH)
    ResponseEntity<?> disciplines() {
        return ResponseEntity.ok(new DisciplinesView(Arrays.stream(Discipline.values())
                .map(discipline -> new DisciplineView(
                        discipline.code(),
                        discipline.title(),
                        Arrays.stream(Specialty.values())
                                .filter(specialty -> specialty.discipline() == discipline)
                                .map(Specialty::code)
                                .toList()))
                .toList()));
    }

    @GetMapping("/specialties")
    @Answers(summary = "Specialties, and the treatments that each delivers as a rule", body = SpecialtiesView.class)
    @Needs(resource = "Practitioner", access = Access.SEARCH)
    ResponseEntity<?> specialties() {
        List<Delivered> delivered = treatments.all();
        return ResponseEntity.ok(new SpecialtiesView(Arrays.stream(Specialty.values())
                .map(specialty -> new SpecialtyView(
                        specialty.code(),
                        specialty.title(),
                        specialty.discipline().code(),
                        delivered.stream()
                                .filter(treatment -> treatment.specialties().contains(specialty.code()))
                                .map(Delivered::treatment)
                                .toList()))
                .toList()));
    }

    record DisciplinesView(List<DisciplineView> items) {}

    record DisciplineView(String code, String name, List<String> specialties) {}

    record SpecialtiesView(List<SpecialtyView> items) {}

    /// @param treatments codes of those that it delivers as a rule
    record SpecialtyView(String code, String name, String discipline, List<String> treatments) {}
}
