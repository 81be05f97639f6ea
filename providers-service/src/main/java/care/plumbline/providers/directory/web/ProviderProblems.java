package care.plumbline.providers.directory.web;

import care.plumbline.providers.directory.ProviderRefusal;
import care.plumbline.providers.directory.ProviderRefusal.NotInDirectory;
import care.plumbline.providers.directory.ProviderRefusal.OtherProfile;
import care.plumbline.providers.directory.ProviderRefusal.StaleVersion;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

final class ProviderProblems {

    private ProviderProblems() {}

    static ResponseEntity<ProblemDetail> of(ProviderRefusal refusal) {
        return switch (refusal) {
            case NotInDirectory() -> Problems.unknown();
            case StaleVersion() -> Problems.stale();
            case OtherProfile() ->
                Problems.of(
                        CommonProblems.ALREADY_EXISTS,
                        "A provider with another profile has this id; change it with If-Match");
        };
    }
}
