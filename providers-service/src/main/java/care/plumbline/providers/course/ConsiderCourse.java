package care.plumbline.providers.course;

import java.util.List;

/// Asks for a course of a treatment to be considered.
///
/// @param course Id of the course, unique within the patient.
/// @param provider Who would deliver it: anyone in the directory, also from outside the care team.
public record ConsiderCourse(String course, String treatment, String provider, List<String> goals) {

    public ConsiderCourse {
        goals = List.copyOf(goals);
    }
}
