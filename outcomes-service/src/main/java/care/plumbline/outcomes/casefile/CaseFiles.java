package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.judgement.PatientContributions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The case files of all patients.
public interface CaseFiles {

    Optional<CaseFile> find(String patient);

    /// Lets `decide` look at the file, empty for a new patient, and stores the state after what it decides, together
    /// with what others are told of it. It may look several times; deciding nothing stores nothing.
    void change(String patient, Function<CaseFile, List<CaseFileEvent>> decide);

    /// Like `change` for each of the patients, by few commands.
    void changeAll(Collection<String> patients, Function<CaseFile, List<CaseFileEvent>> decide);

    /// Takes for oneself the reviews that were planned for this day or an earlier one and that nobody has claimed.
    ///
    /// @param until when others may claim those of them that are still due
    /// @return the patients, at most `limit`
    List<String> claimDue(LocalDate day, Instant now, Instant until, int limit);

    /// What patients add to the figures, in the order of their ids.
    ///
    /// @param after the last patient of the page before; absent for the first page
    List<PatientContributions> contributions(@Nullable String after, int limit);
}
