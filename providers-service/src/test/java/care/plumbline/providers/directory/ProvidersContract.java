package care.plumbline.providers.directory;

import static care.plumbline.providers.Cast.ACUPUNCTURIST;
import static care.plumbline.providers.Cast.ACUPUNCTURIST_PROFILE;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.GP_PROFILE;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.PHYSIO_PROFILE;
import static care.plumbline.providers.Cast.PSYCHOLOGIST;
import static care.plumbline.providers.Cast.PSYCHOLOGIST_PROFILE;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.TODAY;
import static care.plumbline.providers.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.Together;
import care.plumbline.providers.directory.ProviderRefusal.OtherProfile;
import care.plumbline.providers.directory.ProviderRefusal.StaleVersion;
import care.plumbline.providers.directory.ProviderResult.Done;
import care.plumbline.providers.directory.ProviderResult.Refused;
import care.plumbline.providers.recording.LastChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every directory promises, wherever it is kept.
public abstract class ProvidersContract {

    private static final Profile MOVED = new Profile("Paula Tern", "physical-therapy", true, "clinic-b", false);

    private static final ProviderQuery ALL = new ProviderQuery(null, null, null, TODAY);

    protected abstract Providers providers();

    /// The same directory as another replica of the service sees it.
    protected abstract Providers otherReplica();

    @Test
    void keepsWhatWasRegistered() {
        register(PHYSIO, PHYSIO_PROFILE);
        register(ACUPUNCTURIST, ACUPUNCTURIST_PROFILE);

        assertThat(otherReplica().find(PHYSIO))
                .contains(new Provider(PHYSIO, 1, PHYSIO_PROFILE, List.of(), LastChange.of("registered", RECORDING)));
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
        Profile other = new Profile("Paula Tern", "occupational-therapy", false, "clinic-a", false);

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

        assertThat(providers().page(ALL, null, 2)).extracting(Provider::id).containsExactly(ACUPUNCTURIST, GP);
        assertThat(providers().page(ALL, GP, 2)).extracting(Provider::id).containsExactly(PHYSIO);
        assertThat(providers().page(ALL, PHYSIO, 2)).isEmpty();
    }

    @Test
    void pagesThroughOneSpecialty() {
        register("pt-3", PHYSIO_PROFILE);
        register("pt-2", PHYSIO_PROFILE);
        register(GP, GP_PROFILE);
        register(PHYSIO, PHYSIO_PROFILE);

        assertThat(providers().page(of("physical-therapy"), null, 2))
                .extracting(Provider::id)
                .containsExactly(PHYSIO, "pt-2");
        assertThat(providers().page(of("physical-therapy"), "pt-2", 2))
                .extracting(Provider::id)
                .containsExactly("pt-3");
        assertThat(providers().page(of("surgery"), null, 2)).isEmpty();
    }

    @Test
    void pagesThroughWhoOffersATreatmentOnADay() {
        register("pt-3", PHYSIO_PROFILE);
        register(PHYSIO, PHYSIO_PROFILE);
        register(GP, GP_PROFILE);
        register(PSYCHOLOGIST, PSYCHOLOGIST_PROFILE);
        offers(PSYCHOLOGIST, new Offer("mbsr", null, null, false));
        offers(PHYSIO, new Offer("mbsr", day("01-01"), day("05-31"), true));
        offers("pt-3", new Offer("mbsr", day("01-01"), null, true));
        offers(GP, new Offer("yoga", null, null, true));
        offers(PHYSIO, new Offer("yoga", null, null, true));

        assertThat(who(null, "mbsr", day("06-01"))).containsExactly(PSYCHOLOGIST, "pt-3");
        assertThat(who(null, "mbsr", day("05-31"))).containsExactly(PSYCHOLOGIST, PHYSIO, "pt-3");
        assertThat(who("clinic-b", "mbsr", day("06-01"))).containsExactly(PSYCHOLOGIST);
        assertThat(who("clinic-a", null, day("06-01"))).containsExactly(GP, PHYSIO, "pt-3");
        assertThat(otherReplica().find(PHYSIO).orElseThrow().offers())
                .containsExactly(
                        new Offer("mbsr", day("01-01"), day("05-31"), true), new Offer("yoga", null, null, true));
    }

    private List<String> who(@Nullable String organization, @Nullable String offers, LocalDate on) {
        return providers().page(new ProviderQuery(null, organization, offers, on), null, 10).stream()
                .map(Provider::id)
                .toList();
    }

    private void offers(String id, Offer offer) {
        providers().change(id, known -> Provider.offer(known, offer, RECORDING));
    }

    private static ProviderQuery of(String specialty) {
        return new ProviderQuery(specialty, null, null, TODAY);
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
