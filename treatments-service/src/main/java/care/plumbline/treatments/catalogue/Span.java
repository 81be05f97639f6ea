package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Required;

/// From so many to so many.
public record Span(int from, int to) {

    public Span {
        Required.that(from >= 0 && from <= to, "to", "range", "a span must rise from 0 or more");
    }
}
