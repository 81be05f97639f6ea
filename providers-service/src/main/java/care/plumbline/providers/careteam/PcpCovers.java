package care.plumbline.providers.careteam;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which patients have a primary care provider and which do not: everybody of whom anything was heard.
public interface PcpCovers {

    /// Patients without a PCP on a day, in the order of their ids.
    ///
    /// @param organization only those with a team member of this organisation, past ones included, where given
    /// @param after only patients after this one, where given
    List<PcpCover> without(LocalDate day, @Nullable String organization, @Nullable String after, int limit);

    /// How many patients there are, and how many of them have no PCP on a day.
    Figure figure(LocalDate day, @Nullable String organization);

    record Figure(long patients, long withoutPcp) {}
}
