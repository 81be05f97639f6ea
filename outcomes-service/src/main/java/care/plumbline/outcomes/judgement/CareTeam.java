package care.plumbline.outcomes.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The patient's care team with its past.
public record CareTeam(long version, Instant recordedAt, List<Membership> members) implements Fact {

    public CareTeam {
        members = List.copyOf(members);
    }

    @Override
    public String key() {
        return "care-team";
    }

    @Override
    public Stream<LocalDate> days() {
        return members.stream().flatMap(member -> Stream.concat(Stream.of(member.from), Stream.ofNullable(member.to)));
    }

    /// Those who belong to the team on a day, the primary care provider first.
    public List<Membership> on(LocalDate day) {
        return members.stream()
                .filter(member -> !member.from().isAfter(day))
                .filter(member -> member.to() == null || !member.to().isBefore(day))
                .sorted((one, other) -> Boolean.compare(other.primaryCare(), one.primaryCare()))
                .toList();
    }

    /// One provider's time in the team, both days included.
    ///
    /// @param role `pcp` for the primary care provider, else `member`
    /// @param to absent while it lasts
    public record Membership(
            String provider,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {

        public boolean primaryCare() {
            return role.equals("pcp");
        }
    }
}
