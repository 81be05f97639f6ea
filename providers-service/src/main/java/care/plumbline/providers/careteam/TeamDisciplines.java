package care.plumbline.providers.careteam;

import care.plumbline.providers.directory.Discipline;
import java.util.List;
import java.util.Map;

/// Which disciplines look after a patient on a day, and which of the expected ones do not.
///
/// @param present members of the day by discipline
/// @param withoutDiscipline members whose specialty the code system does not have
/// @param missing expected ones that nobody in the team brings, in the order in which they are expected
/// @param painSpecialists members with the mark, whatever their specialty
public record TeamDisciplines(
        Map<Discipline, List<String>> present,
        List<String> withoutDiscipline,
        List<Discipline> missing,
        List<String> painSpecialists) {}
