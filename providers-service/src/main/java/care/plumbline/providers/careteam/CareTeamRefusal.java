package care.plumbline.providers.careteam;

/// Why a request to a care team is refused.
public sealed interface CareTeamRefusal {

    record ProviderNotInDirectory(String field) implements CareTeamRefusal {}

    record EndsBeforeItBegins() implements CareTeamRefusal {}

    /// Another membership as PCP lies in the same days: exactly one PCP at any date.
    record SecondActivePcp(Membership other) implements CareTeamRefusal {}

    /// The same provider is a member in the same days already.
    record OverlappingMembership(Membership other) implements CareTeamRefusal {}

    /// The membership exists with another last day, or without one.
    record OtherLastDay() implements CareTeamRefusal {}

    record UnknownMembership() implements CareTeamRefusal {}

    record TooManyMemberships(int most) implements CareTeamRefusal {}

    record StaleVersion() implements CareTeamRefusal {}

    /// Nobody is primary care provider on the day before: one joins, nobody hands over.
    record NobodyToHandOver() implements CareTeamRefusal {}

    /// Somebody else is primary care provider on the day before.
    record NotThePcp() implements CareTeamRefusal {}

    record HandoverToSelf() implements CareTeamRefusal {}

    /// There was a handover on that day, told in other words.
    record OtherHandover() implements CareTeamRefusal {}
}
