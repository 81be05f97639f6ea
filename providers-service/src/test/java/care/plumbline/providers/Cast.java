package care.plumbline.providers;

import care.plumbline.providers.directory.Profile;
import care.plumbline.providers.recording.Recording;
import java.time.Instant;
import java.time.LocalDate;

/// The people of all tests of this service.
public final class Cast {

    public static final String ANA = "p1";

    public static final String GP = "gp-1";
    public static final String PHYSIO = "pt-1";
    public static final String PSYCHOLOGIST = "psy-1";
    /// From outside every organisation.
    public static final String ACUPUNCTURIST = "ac-1";

    public static final Profile GP_PROFILE = new Profile("Grace Palmer", "primary-care", false, "clinic-a", false);
    public static final Profile PHYSIO_PROFILE =
            new Profile("Paula Tern", "physical-therapy", false, "clinic-a", false);
    public static final Profile PSYCHOLOGIST_PROFILE = new Profile("Sam Yusuf", "psychology", true, "clinic-b", false);
    public static final Profile ACUPUNCTURIST_PROFILE = new Profile("Ada Chu", "acupuncture", false, null, true);

    /// The day on which everything is recorded.
    public static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    public static final Recording RECORDING =
            new Recording(Instant.parse("2024-06-01T09:30:00Z"), TODAY, "integration");

    private Cast() {}

    /// A day of the year of all stories, `MM-DD`.
    public static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2024-" + monthAndDay);
    }
}
