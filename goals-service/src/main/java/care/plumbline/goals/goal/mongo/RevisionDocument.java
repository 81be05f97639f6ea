package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.Revision;
import care.plumbline.goals.goal.RevisionKind;
import java.time.LocalDate;

/// A revision as it is stored.
public record RevisionDocument(
        LocalDate revisedOn, String author, RevisionKind kind, String reason, WishDocument before) {

    static RevisionDocument of(Revision revision) {
        return new RevisionDocument(
                revision.revisedOn(),
                revision.author(),
                revision.kind(),
                revision.reason(),
                WishDocument.of(revision.before()));
    }

    Revision revision() {
        return new Revision(revisedOn, author, kind, reason, before.wish());
    }
}
