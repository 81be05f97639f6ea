package care.plumbline.providers.awareness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Who must be aware of what, one watch per patient.
public interface Watches {

    Watch of(String patient);

    /// Stores the watch after a change, which may run several times.
    Watch change(String patient, UnaryOperator<Watch> change);

    /// The watch of each of the patients.
    Map<String, Watch> of(Collection<String> patients);

    /// Like `change` for each of the patients, by few commands.
    Map<String, Watch> changeAll(Collection<String> patients, UnaryOperator<Watch> change);

    /// Patients whose PCP may be another one since this day or an earlier one.
    List<String> turning(LocalDate day, int limit);
}
