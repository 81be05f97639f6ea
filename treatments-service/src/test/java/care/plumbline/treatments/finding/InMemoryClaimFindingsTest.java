package care.plumbline.treatments.finding;

class InMemoryClaimFindingsTest extends ClaimFindingsContract {

    private final ClaimFindings findings = new InMemoryClaimFindings();

    @Override
    protected ClaimFindings findings() {
        return findings;
    }

    @Override
    protected ClaimFindings otherReplica() {
        return findings;
    }
}
