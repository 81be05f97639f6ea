package care.plumbline.providers.option;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where options are kept, all of one patient together.
public interface Options {

    /// The options of a patient, none where nothing was heard of.
    PatientOptions of(String patient);

    /// Lets `decide` look at the patient's options and stores what it decides together with its announcement. Two
    /// changes of one patient never overtake each other: the later one is decided on what the earlier left.
    ///
    /// @param option the option that the answer is about
    OptionResult change(String patient, String option, Function<PatientOptions, OptionDecision> decide);

    /// Patients with an option to look at again on a day or before, in the order of their ids.
    ///
    /// @param after only patients after this one, where given
    List<PatientOptions> toRevisit(LocalDate day, @Nullable String after, int limit);
}
