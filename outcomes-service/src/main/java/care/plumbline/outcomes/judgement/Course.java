package care.plumbline.outcomes.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The patient's course of one treatment by one provider.
///
/// @param course id, unique within the patient
/// @param recordedOn the day of `recordedAt` where the clinic is
/// @param treatment version of the catalogue entry, frozen when the course was considered
/// @param provider the delivering provider
/// @param goals ids of the goals it is for
/// @param expectations of every provider, oldest first
/// @param startedOn day of the first session: expectations are sealed by it
public record Course(
        String course,
        long version,
        Instant recordedAt,
        LocalDate recordedOn,
        TreatmentVersion treatment,
        String provider,
        List<String> goals,
        @Nullable Disclosure disclosure,
        List<ProviderExpectation> expectations,
        @Nullable LocalDate startedOn,
        List<Pause> pauses,
        @Nullable Ending ending)
        implements Fact {

    public Course {
        goals = List.copyOf(goals);
        expectations = List.copyOf(expectations);
        pauses = List.copyOf(pauses);
    }

    @Override
    public String key() {
        return "course/" + course;
    }

    /// The day of recording depends on where the clinic is.
    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof Course course && recordedOn(course.recordedOn).equals(course);
    }

    private Course recordedOn(LocalDate day) {
        return new Course(
                course,
                version,
                recordedAt,
                day,
                treatment,
                provider,
                goals,
                disclosure,
                expectations,
                startedOn,
                pauses,
                ending);
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.of(
                        statedDays(),
                        Stream.ofNullable(ending)
                                .flatMap(end -> Stream.of(end.on(), end.on().plusDays(1))),
                        pauses.stream().flatMap(Pause::days))
                .flatMap(days -> days);
    }

    /// The course as it stood at the end of a day: empty before anything about it was said or done. A course that is
    /// only considered has no day of its own: it is there from the day it was recorded.
    public Optional<Course> asOf(LocalDate day) {
        LocalDate first = statedDays().min(LocalDate::compareTo).orElse(recordedOn);
        if (first.isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(new Course(
                course,
                version,
                recordedAt,
                recordedOn,
                treatment,
                provider,
                goals,
                disclosure != null && disclosure.on().isAfter(day) ? null : disclosure,
                expectations.stream()
                        .filter(expectation -> !expectation.statedOn().isAfter(day))
                        .toList(),
                startedOn != null && startedOn.isAfter(day) ? null : startedOn,
                pauses.stream().flatMap(pause -> pause.asOf(day).stream()).toList(),
                ending != null && ending.on().isAfter(day) ? null : ending));
    }

    /// Whether it is interrupted on the day it stands at.
    public boolean paused() {
        return ending == null && pauses.stream().anyMatch(pause -> pause.to() == null);
    }

    private Stream<LocalDate> statedDays() {
        return Stream.of(
                        Stream.ofNullable(disclosure).map(Disclosure::on),
                        expectations.stream().map(ProviderExpectation::statedOn),
                        Stream.ofNullable(startedOn))
                .flatMap(days -> days);
    }

    /// An interruption, both days included.
    ///
    /// @param to absent while it lasts
    public record Pause(LocalDate from, @Nullable LocalDate to) {

        Stream<LocalDate> days() {
            return Stream.concat(
                    Stream.of(from), Stream.ofNullable(to).flatMap(last -> Stream.of(last, last.plusDays(1))));
        }

        Optional<Pause> asOf(LocalDate day) {
            if (from.isAfter(day)) {
                return Optional.empty();
            }
            return Optional.of(to != null && to.isAfter(day) ? new Pause(from, null) : this);
        }
    }
}
