package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Results;
import care.plumbline.outcomes.figures.ResultsChanged;
import java.time.Instant;

/// What others were told last of a group on a measure, as it is stored.
public record ResultsDocument(long version, Instant at, Results results) {

    static ResultsDocument of(ResultsChanged told) {
        return new ResultsDocument(told.version(), told.at(), told.results());
    }

    ResultsChanged told() {
        return new ResultsChanged(version, at, results);
    }
}
