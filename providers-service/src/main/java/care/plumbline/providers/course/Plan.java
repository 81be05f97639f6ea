package care.plumbline.providers.course;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a course is: fixed when it was considered.
///
/// @param treatment Code of the treatment.
/// @param treatmentVersion Newest version of the catalogue entry at that moment: frozen.
/// @param provider The delivering provider.
/// @param goals Ids of the patient's goals it is for, each once; a course without one can be considered, but not
/// started.
public record Plan(String treatment, long treatmentVersion, String provider, List<String> goals) {

    public Plan {
        goals = goals.stream().distinct().toList();
    }

    Plan with(List<String> more) {
        return new Plan(
                treatment,
                treatmentVersion,
                provider,
                Stream.concat(goals.stream(), more.stream()).toList());
    }

    boolean isAskedForBy(ConsiderCourse request, List<String> original) {
        return treatment.equals(request.treatment())
                && provider.equals(request.provider())
                && Set.copyOf(original).equals(Set.copyOf(request.goals()));
    }
}
