package care.plumbline.providers.course;

import java.util.List;

/// Asks for a course to be for these goals, too.
public record LinkGoals(List<String> goals) {

    public LinkGoals {
        goals = List.copyOf(goals);
    }
}
