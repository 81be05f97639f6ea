package care.plumbline.providers.directory;

import static care.plumbline.providers.Cast.ACUPUNCTURIST;
import static care.plumbline.providers.Cast.ACUPUNCTURIST_PROFILE;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.PHYSIO_PROFILE;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import care.plumbline.providers.directory.ProviderDecision.Decided;
import care.plumbline.providers.directory.ProviderDecision.Refused;
import care.plumbline.providers.directory.ProviderDecision.Unchanged;
import care.plumbline.providers.directory.ProviderEvent.ProviderChanged;
import care.plumbline.providers.directory.ProviderEvent.ProviderRegistered;
import care.plumbline.providers.directory.ProviderRefusal.NotInDirectory;
import care.plumbline.providers.directory.ProviderRefusal.OtherProfile;
import care.plumbline.providers.directory.ProviderRefusal.StaleVersion;
import care.plumbline.providers.recording.LastChange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProviderTest {

    private static final ProviderEvent REGISTERED = new ProviderRegistered(PHYSIO, PHYSIO_PROFILE, RECORDING);
    private static final Provider PAULA = Provider.after(Optional.empty(), REGISTERED);
    private static final Profile MOVED = new Profile("Paula Tern", "physical-therapy", true, "clinic-b", false);

    @Test
    void registersAProviderWhoIsNotThereYet() {
        assertThat(register(Optional.empty(), PHYSIO_PROFILE)).isEqualTo(new Decided(REGISTERED));
        assertThat(PAULA)
                .isEqualTo(new Provider(PHYSIO, 1, PHYSIO_PROFILE, List.of(), LastChange.of("registered", RECORDING)));
    }

    @Test
    void registersAProviderOutsideEveryOrganisation() {
        ProviderEvent event = new ProviderRegistered(ACUPUNCTURIST, ACUPUNCTURIST_PROFILE, RECORDING);
        assertThat(Provider.after(Optional.empty(), event).profile().organization())
                .isNull();
    }

    @Test
    void changesNothingWhenTheSameProviderIsRegisteredAgain() {
        assertThat(register(Optional.of(PAULA), PHYSIO_PROFILE)).isEqualTo(new Unchanged(PAULA));
    }

    @Test
    void refusesToRegisterAnotherProfileUnderATakenId() {
        assertThat(register(Optional.of(PAULA), MOVED)).isEqualTo(new Refused(new OtherProfile()));
    }

    @Test
    void changesTheProfileUnderTheVersionItWasReadAt() {
        ProviderEvent changed = new ProviderChanged(PHYSIO, MOVED, RECORDING);
        assertThat(change(Optional.of(PAULA), MOVED, 1)).isEqualTo(new Decided(changed));
        assertThat(Provider.after(Optional.of(PAULA), changed))
                .isEqualTo(new Provider(PHYSIO, 2, MOVED, List.of(), LastChange.of("changed", RECORDING)));
    }

    @Test
    void refusesAChangeFromAnOlderVersion() {
        Provider changed = Provider.after(Optional.of(PAULA), new ProviderChanged(PHYSIO, MOVED, RECORDING));
        assertThat(change(Optional.of(changed), PHYSIO_PROFILE, 1)).isEqualTo(new Refused(new StaleVersion()));
    }

    @Test
    void changesNothingWhenTheProfileStaysTheSame() {
        assertThat(change(Optional.of(PAULA), PHYSIO_PROFILE, 1)).isEqualTo(new Unchanged(PAULA));
    }

    @Test
    void refusesToChangeAProviderWhoIsNotThere() {
        assertThat(change(Optional.empty(), MOVED, 1)).isEqualTo(new Refused(new NotInDirectory()));
    }

    @Test
    void aProfileWithoutANameCannotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Profile(" ", "primary-care", false, null, false));
    }

    private static ProviderDecision register(Optional<Provider> known, Profile profile) {
        return Provider.register(known, new RegisterProvider(PHYSIO, profile), RECORDING);
    }

    private static ProviderDecision change(Optional<Provider> known, Profile profile, long expectedVersion) {
        return Provider.change(
                known, new ChangeProvider(PHYSIO, profile, version -> version == expectedVersion), RECORDING);
    }

    @Test
    void anOfferTakesThePlaceOfWhatWasToldOfTheTreatment() {
        Provider offering = offers(PAULA, new Offer("mbsr", day("01-01"), null, true));
        offering = offers(offering, new Offer("yoga", null, null, true));
        offering = offers(offering, new Offer("mbsr", day("01-01"), day("03-31"), true));

        assertThat(offering.offers())
                .containsExactly(
                        new Offer("mbsr", day("01-01"), day("03-31"), true), new Offer("yoga", null, null, true));
        assertThat(offering.version()).isEqualTo(4);
        assertThat(Provider.offer(Optional.of(offering), new Offer("yoga", null, null, true), RECORDING))
                .isEqualTo(new Unchanged(offering));
        assertThat(Provider.offer(Optional.empty(), new Offer("yoga", null, null, true), RECORDING))
                .isEqualTo(new Refused(new NotInDirectory()));
    }

    @Test
    void theDisciplineFollowsFromTheSpecialtyAndPainSpecialistFromNeither() {
        assertThat(new Profile("A", "pmr", true, null, false).discipline())
                .contains(Discipline.REHABILITATION_MEDICINE);
        assertThat(new Profile("A", "yoga-instructor", true, null, false).painSpecialist())
                .isTrue();
        assertThat(new Profile("A", "reiki", false, null, true).discipline()).isEmpty();
    }

    private static Provider offers(Provider provider, Offer offer) {
        ProviderDecision decision = Provider.offer(Optional.of(provider), offer, RECORDING);
        return Provider.after(Optional.of(provider), ((Decided) decision).event());
    }
}
