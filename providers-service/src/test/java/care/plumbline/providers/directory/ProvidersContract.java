package care.plumbline.providers.directory;

import static care.plumbline.providers.Cast.ACUPUNCTURIST;
import static care.plumbline.providers.Cast.ACUPUNCTURIST_PROFILE;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.GP_PROFILE;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.PHYSIO_PROFILE;
import static care.plumbline.providers.Cast.RECORDING;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.Together;
import care.plumbline.providers.directory.ProviderRefusal.OtherProfile;
import care.plumbline.providers.directory.ProviderRefusal.StaleVersion;
import care.plumbline.providers.directory.ProviderResult.Done;
import care.plumbline.providers.directory.ProviderResult.Refused;
import care.plumbline.providers.recording.LastChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every directory promises, wherever it is kept.
public abstract class ProvidersContract {

    private static final Profile MOVED = new Profile("Paula Tern", "physical-therapy", true, "clinic-b");

    protected abstract Providers providers();

    /// The same directory as another replica of the service sees it.
    protected abstract Providers otherReplica();

    @Test
    void keepsWhatWasRegistered() {
        register(PHYSIO, PHYSIO_PROFILE);
        register(ACUPUNCTURIST, ACUPUNCTURIST_PROFILE);

        assertThat(otherReplica().find(PHYSIO))
                .contains(new Provider(PHYSIO, 1, PHYSIO_PROFILE, LastChange.of("registered", RECORDING)));
        assertThat(providers().find(ACUPUNCTURIST).orElseThrow().profile()).isEqualTo(ACUPUNCTURIST_PROFILE);
        assertThat(providers().find("nobody")).isEmpty();
    }

    @Test
    void keepsTheFirstProfileWhenAnotherIsRefused() {
        register(PHYSIO, PHYSIO_PROFILE);

        assertThat(register(PHYSIO, MOVED)).isEqualTo(new Refused(new OtherProfile()));
        assertThat(register(PHYSIO, PHYSIO_PROFILE))
                .matches(result -> result instanceof Done(var _, var changed) && !changed);
        assertThat(providers().find(PHYSIO).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void changesUnderTheVersionItWasReadAtOnly() {
        register(PHYSIO, PHYSIO_PROFILE);

        assertThat(change(MOVED, 1)).isInstanceOf(Done.class);
        assertThat(change(PHYSIO_PROFILE, 1)).isEqualTo(new Refused(new StaleVersion()));
        assertThat(providers().find(PHYSIO).orElseThrow().profile()).isEqualTo(MOVED);
    }

    @Test
    void oneOfTwoChangesFromTheSameVersionIsRefused() {
        register(PHYSIO, PHYSIO_PROFILE);
        Profile other = new Profile("Paula Tern", "occupational-therapy", false, "clinic-a");

        List<ProviderResult> results =
                Together.run(() -> change(providers(), MOVED, 1), () -> change(otherReplica(), other, 1));

        assertThat(results).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(results).contains(new Refused(new StaleVersion()));
    }

    @Test
    void pagesInTheOrderOfTheIds() {
        register(PHYSIO, PHYSIO_PROFILE);
        register(GP, GP_PROFILE);
        register(ACUPUNCTURIST, ACUPUNCTURIST_PROFILE);

        assertThat(providers().page(null, null, 2)).extracting(Provider::id).containsExactly(ACUPUNCTURIST, GP);
        assertThat(providers().page(null, GP, 2)).extracting(Provider::id).containsExactly(PHYSIO);
        assertThat(providers().page(null, PHYSIO, 2)).isEmpty();
    }

    @Test
    void pagesThroughOneSpecialty() {
        register("pt-3", PHYSIO_PROFILE);
        register("pt-2", PHYSIO_PROFILE);
        register(GP, GP_PROFILE);
        register(PHYSIO, PHYSIO_PROFILE);

        assertThat(providers().page("physical-therapy", null, 2))
                .extracting(Provider::id)
                .containsExactly(PHYSIO, "pt-2");
        assertThat(providers().page("physical-therapy", "pt-2", 2))
                .extracting(Provider::id)
                .containsExactly("pt-3");
        assertThat(providers().page("surgery", null, 2)).isEmpty();
    }

    protected ProviderResult register(String id, Profile profile) {
        return providers().change(id, known -> Provider.register(known, new RegisterProvider(id, profile), RECORDING));
    }

    private ProviderResult change(Profile profile, long version) {
        return change(providers(), profile, version);
    }

    private static ProviderResult change(Providers providers, Profile profile, long version) {
        ChangeProvider request = new ChangeProvider(PHYSIO, profile, present -> present == version);
        return providers.change(PHYSIO, known -> Provider.change(known, request, RECORDING));
    }
}
