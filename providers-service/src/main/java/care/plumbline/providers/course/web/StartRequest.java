package care.plumbline.providers.course.web;

import care.plumbline.providers.course.CourseStep.StartCourse;
import care.plumbline.providers.course.CourseStep.StartNevertheless;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param override why it may start although the disclosure is incomplete
record StartRequest(@NotNull WhenStated on, @Nullable @Valid OverrideRequest override) {

    StartCourse starting() {
        return new StartCourse(on.date(), override == null ? null : override.reasoned(), List.of());
    }

    record OverrideRequest(
            @NotNull OverrideCode kind,
            @NotBlank @Size(max = 2000) String reason) {

        StartNevertheless reasoned() {
            return new StartNevertheless(kind.kind(), reason);
        }
    }
}
