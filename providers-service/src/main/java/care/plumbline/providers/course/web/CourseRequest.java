package care.plumbline.providers.course.web;

import care.plumbline.providers.course.ConsiderCourse;
import care.plumbline.web.input.Identifier;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record CourseRequest(
        @NotNull @Identifier String treatment,
        @NotNull @Identifier String provider,
        @NotNull @Size(max = 20) List<@NotNull @Identifier String> goals) {

    ConsiderCourse considering(String course) {
        return new ConsiderCourse(course, treatment, provider, goals);
    }
}
