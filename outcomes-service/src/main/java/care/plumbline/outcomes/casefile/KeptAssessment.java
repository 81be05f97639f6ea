package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.schedule.Assessment;

/// A score that is asked for, as others were told last, with the stamp of that reminder. Only what is open is kept.
public record KeptAssessment(Stamp stamp, Assessment assessment) {}
