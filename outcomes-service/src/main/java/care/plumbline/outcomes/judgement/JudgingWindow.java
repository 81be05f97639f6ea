package care.plumbline.outcomes.judgement;

import java.time.LocalDate;

/// When a treatment may be judged, in weeks from the first session.
///
/// @param fromWeeks w1: nobody may judge before it
/// @param toWeeks w2: from then on one can
/// @param basis what the window rests on
public record JudgingWindow(int fromWeeks, int toWeeks, String basis, String provenance) {

    public JudgingWindow {
        if (fromWeeks < 0 || toWeeks < fromWeeks) {
            throw new IllegalArgumentException("a judging window runs from w1 >= 0 to w2 >= w1");
        }
    }

    public LocalDate opensOn(LocalDate firstSession) {
        return firstSession.plusWeeks(fromWeeks);
    }

    public LocalDate closesOn(LocalDate firstSession) {
        return firstSession.plusWeeks(toWeeks);
    }
}
