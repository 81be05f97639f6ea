package care.plumbline.providers.careteam;

import java.util.List;

/// A care team as it was heard of.
public record CareTeamNews(String patient, long version, List<Membership> members) {

    public CareTeamNews {
        members = List.copyOf(members);
    }
}
