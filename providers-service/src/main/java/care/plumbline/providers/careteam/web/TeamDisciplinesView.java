package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.TeamDisciplines;
import care.plumbline.providers.directory.Discipline;
import java.time.LocalDate;
import java.util.List;

/// @param withoutDiscipline members whose specialty the code system does not have
/// @param missing disciplines that are expected of a team for chronic back pain
record TeamDisciplinesView(
        LocalDate asOf,
        List<PresentView> present,
        List<String> withoutDiscipline,
        List<String> missing,
        List<String> painSpecialists) {

    static TeamDisciplinesView of(LocalDate asOf, TeamDisciplines found) {
        return new TeamDisciplinesView(
                asOf,
                found.present().entrySet().stream()
                        .map(entry -> new PresentView(entry.getKey().code(), entry.getValue()))
                        .toList(),
                found.withoutDiscipline(),
                found.missing().stream().map(Discipline::code).toList(),
                found.painSpecialists());
    }

    record PresentView(String discipline, List<String> providers) {}
}
