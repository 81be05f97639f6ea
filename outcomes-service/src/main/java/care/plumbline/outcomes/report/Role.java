package care.plumbline.outcomes.report;

/// In which role somebody expects something of a course.
public enum Role {
    PATIENT("patient"),
    /// The provider who delivers it.
    DELIVERING("delivering"),
    /// The primary care provider, when somebody else delivers it.
    PRIMARY_CARE("pcp"),
    /// Another member of the care team.
    MEMBER("member"),
    /// A provider who said something without being in the team.
    OUTSIDE("outside"),
    EVIDENCE("evidence");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /// The code used in HTTP.
    public String code() {
        return code;
    }
}
