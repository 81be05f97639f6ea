package care.plumbline.providers.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a course needs to know of a patient's question. Its text stays with the goals.
///
/// @param course the course that it is about, where it is about one
/// @param open neither answered nor dropped
/// @param dueBy when the patient wants to know
public record KnownQuestion(
        String question,
        @Nullable String course,
        boolean open,
        @Nullable LocalDate dueBy) {}
