package care.plumbline.providers.course;

/// How far a course has come.
public enum CourseStatus {
    CONSIDERED("considered"),
    DISCLOSED("disclosed"),
    STARTED("started"),
    PAUSED("paused"),
    ENDED("ended");

    private final String code;

    CourseStatus(String code) {
        this.code = code;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }
}
