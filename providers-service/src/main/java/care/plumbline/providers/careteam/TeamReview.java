package care.plumbline.providers.careteam;

import care.plumbline.providers.directory.Discipline;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.directory.ProviderQuery;
import care.plumbline.providers.directory.Providers;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at a care team through the directory: which disciplines it has, and who in it or near it offers a treatment.
public final class TeamReview {

    /// Of every organisation in the team.
    private static final int MOST_NEARBY = 50;

    private final CareTeams teams;
    private final Providers providers;
    private final List<Discipline> expected;

    /// @param expected disciplines that the team of somebody with chronic back pain should have
    public TeamReview(CareTeams teams, Providers providers, List<Discipline> expected) {
        this.teams = teams;
        this.providers = providers;
        this.expected = List.copyOf(expected);
    }

    public TeamDisciplines disciplines(String patient, LocalDate on) {
        List<Provider> members = members(patient, on);
        Map<Discipline, List<String>> present = new EnumMap<>(Discipline.class);
        present.putAll(members.stream()
                .filter(member -> member.profile().discipline().isPresent())
                .collect(Collectors.groupingBy(
                        member -> member.profile().discipline().orElseThrow(),
                        Collectors.mapping(Provider::id, Collectors.toList()))));
        return new TeamDisciplines(
                present,
                ids(members.stream()
                        .filter(member -> member.profile().discipline().isEmpty())),
                expected.stream().filter(one -> !present.containsKey(one)).toList(),
                ids(members.stream().filter(member -> member.profile().painSpecialist())));
    }

    /// Members of the team first, then others of the organisations that the team is from.
    public Offering offering(String patient, String treatment, LocalDate on) {
        List<Provider> members = members(patient, on);
        List<String> known = ids(members.stream());
        List<Provider> near = members.stream()
                .map(member -> member.profile().organization())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(organization ->
                        providers
                                .page(new ProviderQuery(null, organization, treatment, on), null, MOST_NEARBY)
                                .stream())
                .filter(provider -> !known.contains(provider.id()))
                .toList();
        return new Offering(
                members.stream().filter(member -> offers(member, treatment, on)).toList(), near);
    }

    /// @param inTeam members who offer the treatment
    /// @param nearTeam others of the same organisations who do, at most 50 of each
    public record Offering(List<Provider> inTeam, List<Provider> nearTeam) {}

    private List<Provider> members(String patient, LocalDate on) {
        return teams.of(patient).memberships().stream()
                .filter(member -> member.includes(on))
                .map(Membership::provider)
                .distinct()
                .map(providers::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean offers(Provider provider, String treatment, LocalDate on) {
        return provider.offer(treatment).filter(offer -> offer.isOn(on)).isPresent();
    }

    private static List<String> ids(Stream<Provider> members) {
        return members.map(Provider::id).toList();
    }
}
