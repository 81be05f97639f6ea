package care.plumbline.providers.course.web;

import care.plumbline.providers.course.LinkGoals;
import care.plumbline.web.input.Identifier;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record GoalsRequest(@NotEmpty @Size(max = 20) List<@NotNull @Identifier String> goals) {

    LinkGoals linking() {
        return new LinkGoals(goals);
    }
}
