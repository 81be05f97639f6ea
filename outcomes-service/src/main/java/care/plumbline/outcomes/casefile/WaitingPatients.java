package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.schedule.AssessmentState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The work lists: patients of whom scores are due or overdue, those who have waited longest first.
public interface WaitingPatients {

    /// @param state due or overdue
    /// @param after the last of the page before; absent for the first page
    List<WaitingPatient> waiting(AssessmentState state, @Nullable Place after, int limit);

    /// A place in a work list.
    record Place(LocalDate since, String patient) {

        /// In one piece, as a page's cursor holds it.
        public String text() {
            return since + "/" + patient;
        }

        public static Place parse(String text) {
            int cut = text.indexOf('/');
            return new Place(LocalDate.parse(text.substring(0, cut)), text.substring(cut + 1));
        }
    }
}
