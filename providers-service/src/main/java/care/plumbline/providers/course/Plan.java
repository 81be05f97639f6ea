package care.plumbline.providers.course;

import java.util.List;
import java.util.Set;

/// What a course is: fixed when it was considered.
///
/// @param treatment Code of the treatment.
/// @param treatmentVersion Newest version of the catalogue entry at that moment: frozen.
/// @param provider The delivering provider.
/// @param goals Ids of the patient's goals it is for, each once.
public record Plan(String treatment, long treatmentVersion, String provider, List<String> goals) {

    public Plan {
        goals = goals.stream().distinct().toList();
        if (goals.isEmpty()) {
            throw new IllegalArgumentException("a course is for at least one goal");
        }
    }

    boolean isAskedForBy(ConsiderCourse request) {
        return treatment.equals(request.treatment())
                && provider.equals(request.provider())
                && Set.copyOf(goals).equals(Set.copyOf(request.goals()));
    }
}
