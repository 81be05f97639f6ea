package care.plumbline.goals.goal;

import care.plumbline.claims.Claim;
import care.plumbline.claims.ClaimGuard;
import java.util.List;

/// What to say to a patient about words that claim what nobody can keep.
final class ClaimWords {

    private ClaimWords() {}

    static List<Finding> findings(OwnWords said, ClaimGuard guard) {
        return guard.read(said.text(), said.language()).stream()
                .map(ClaimWords::finding)
                .toList();
    }

    private static Finding finding(Claim claim) {
        return Finding.in(
                claim.quoted(),
                claim.rule().toString(),
                switch (claim.rule()) {
                    case CURE ->
                        "Nobody can promise a cure of long-lasting back pain: talk about what would be enough.";
                    case GUARANTEE -> "No result is certain: talk about how likely it is.";
                    case ABSOLUTE -> "No treatment works for everybody and always: talk about those it does not help.";
                    case INSTANT -> "Results take their time: talk about when one can tell.";
                    case HUNDRED_PERCENT -> "Nothing helps a hundred in a hundred: talk about how many it helps.";
                });
    }
}
