package care.plumbline.providers.awareness.web;

import care.plumbline.providers.OverHttp;
import care.plumbline.providers.Slice;
import care.plumbline.providers.awareness.Inbox;
import care.plumbline.providers.awareness.Marking;
import care.plumbline.providers.awareness.Oversight;
import care.plumbline.providers.awareness.Ward;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The edge of awareness on a real server, over a ward in memory.
final class AwarenessOverHttp {

    static final OverHttp HTTP = OverHttp.start(AwarenessSlice.class);
    static final Ward WARD = HTTP.bean(Ward.class);

    private AwarenessOverHttp() {}

    @Import({Slice.class, InboxController.class, PatientAwarenessController.class, OversightController.class})
    static class AwarenessSlice {

        @Bean
        Ward ward() {
            return new Ward();
        }

        @Bean
        Inbox inbox(Ward ward) {
            return new Inbox(ward.sheets, ward.watches);
        }

        @Bean
        Marking marking(Ward ward) {
            return new Marking(ward.sheets);
        }

        @Bean
        Oversight oversight(Ward ward) {
            return new Oversight(
                    ward.sheets,
                    ward.watches,
                    organization -> organization.equals("clinic-a") ? Set.of("gp-1") : Set.of(),
                    ZoneOffset.UTC);
        }
    }
}
