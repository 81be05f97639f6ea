package care.plumbline.treatments.evidence;

import java.util.Locale;

/// What the people of a published arm received.
public enum Group {
    /// The treatment of the entry.
    TREATED,
    /// The care that people get anyway.
    USUAL_CARE,
    /// Nothing.
    NO_TREATMENT,
    /// Advice or a book: what the entry on education and advice is about, so not untreated.
    ADVICE,
    /// A placebo, or the treatment's simulation.
    PLACEBO,
    /// Nothing, in acute or subacute pain, which mostly gets better by itself.
    RECOVERING,
    /// Not said by what was read.
    NOT_DESCRIBED;

    /// Whether the arm shows the course of chronic pain without a specific treatment.
    public boolean untreated() {
        return this == USUAL_CARE || this == NO_TREATMENT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
