package care.plumbline.providers.awareness;

import java.util.List;

/// What one event told of the care team: who is PCP when.
///
/// @param version Version of the care team.
/// @param periods The PCPs, past ones too, each with the event's time as the time of hearing.
public record TeamTold(long version, List<PcpPeriod> periods) {

    public TeamTold {
        periods = List.copyOf(periods);
    }
}
